// SPDX-License-Identifier: MIT
#include "handout/sheets.h"

#include "handout/head_and_foot.h"

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

/// The pages of all sections, in order.
std::vector<Pages> laidOut(const Paper& paper, const Press& press, const HeadAndFoot& frame) {
    std::vector<Pages> all;
    for (const Section& section : paper.sections)
        all.push_back(paginate(piecesOf(section, press), frame.room(section)));
    return all;
}

/// Makes the pictures of steps larger where no section needs a page more for them; answers whether it did.
bool enlarge(std::vector<Pages>& all, const Paper& paper, const Press& press,
    const HeadAndFoot& frame) {
    std::vector<Pages> larger = all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Section& section = paper.sections[i];
        if (!hasSteps(section)) continue;
        larger[i] = paginate(piecesOf(section, press), frame.room(section));
        if (larger[i].size() > all[i].size()) return false;
    }
    all = std::move(larger);
    return true;
}

} // namespace

std::vector<FilledPage> sheetsOf(const Paper& paper, const Press& press) {
    const HeadAndFoot frame(paper, press);
    std::vector<Pages> all = laidOut(paper, press, frame);
    for (Press larger = press; const double scale : largerPictures) {
        larger.pictures = scale;
        if (enlarge(all, paper, larger, frame)) break;
    }
    std::vector<FilledPage> sheets;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (PageOfPieces& page : all[i])
            sheets.push_back({&paper.sections[i], frame.room(paper.sections[i]), std::move(page)});
    return sheets;
}

} // namespace kneecoach
