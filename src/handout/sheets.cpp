// SPDX-License-Identifier: MIT
#include "handout/sheets.h"

#include "handout/head_and_foot.h"

namespace kneecoach {
namespace {

/// It goes with what stands before it: room to fill with its heading, crossed out places with their reason.
bool belongsToFormer(const PaperBlock& block) {
    if (const auto* table = std::get_if<Table>(&block)) return table->toFill;
    const auto* row = std::get_if<PictureRow>(&block);
    return row && !row->pictures.empty()
        && row->pictures.front().what == PaperPicture::What::leftOut;
}

Pieces piecesOf(const Section& section, const Press& press) {
    Pieces pieces;
    for (const PaperBlock& block : section.blocks) {
        if (belongsToFormer(block) && !pieces.empty()) pieces.back().holdsOn = true;
        for (Piece& piece : piecesOf(block, press)) pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace

std::vector<FilledPage> sheetsOf(const Paper& paper, const Press& press) {
    const HeadAndFoot frame(paper, press);
    std::vector<FilledPage> sheets;
    for (const Section& section : paper.sections) {
        const double room = frame.room(section);
        for (PageOfPieces& page : paginate(piecesOf(section, press), room))
            sheets.push_back({&section, room, std::move(page)});
    }
    return sheets;
}

} // namespace kneecoach
