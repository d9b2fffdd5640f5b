// SPDX-License-Identifier: MIT
#include "handout/sheets.h"

#include "handout/contents.h"
#include "handout/page_foot.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

/// It goes with what stands before it: room to fill with its heading, crossed out places with their reason.
bool belongsToFormer(const PaperBlock& block) {
    if (const auto* table = std::get_if<Table>(&block)) return table->toFill;
    const auto* row = std::get_if<PictureRow>(&block);
    return row && !row->pictures.empty()
        && row->pictures.front().what == PaperPicture::What::leftOut;
}

constexpr double aboveHeading = 0.5; ///< of a gap, beside the one there is
constexpr std::array largerPictures{1.5, 1.25};

/// Before `block` is added: what it asks of the piece above it.
void makeReady(Piece& above, const PaperBlock& block, const Press& press) {
    if (belongsToFormer(block)) above.holdsOn = true;
    if (std::holds_alternative<Heading>(block)) above.gap += aboveHeading * press.look.gap();
}

Pieces piecesOf(const Section& section, const Press& press) {
    Pieces pieces;
    for (const PaperBlock& block : section.blocks) {
        if (!pieces.empty()) makeReady(pieces.back(), block, press);
        for (Piece& piece : piecesOf(block, press)) pieces.push_back(std::move(piece));
    }
    return pieces;
}

bool hasSteps(const Section& section) {
    return std::ranges::any_of(section.blocks,
        [](const PaperBlock& block) { return std::holds_alternative<StepRow>(block); });
}

using Pages = std::vector<PageOfPieces>;

/// The pictures of its steps are as large as they can be without a page more for it.
Pages filledPages(const Section& section, Press press, double room) {
    Pages least = paginate(piecesOf(section, press), room);
    if (!hasSteps(section)) return least;
    for (const double larger : largerPictures) {
        press.pictures = larger;
        Pages pages = paginate(piecesOf(section, press), room);
        if (pages.size() <= least.size()) return pages;
    }
    return least;
}

} // namespace

Filler::Filler(const Paper& paper, const Press& press)
    : press_(press),
      height_(press.look.page().height() - 2 * press.look.margin() - footHeight(paper, press)) {}

std::vector<FilledPage> Filler::pagesOf(const Section& section) const {
    const auto head = std::make_shared<const PageHead>(section, press_);
    const double room = height_ - head->height();
    std::vector<FilledPage> pages;
    for (PageOfPieces& filled : filledPages(section, press_, room))
        pages.push_back({&section, head, room, std::move(filled)});
    return pages;
}

std::vector<FilledPage> sheetsOf(const Paper& paper, const Press& press) {
    const Filler filler(paper, press);
    Chapters chapters;
    for (const Section& section : paper.sections) chapters.push_back(filler.pagesOf(section));
    return paper.contents ? withContents(paper, filler, std::move(chapters))
                          : joined(std::move(chapters));
}

} // namespace kneecoach
