// SPDX-License-Identifier: MIT
#include "handout/contents.h"

#include <iterator>

namespace kneecoach {
namespace {

constexpr std::size_t longChapter = 5; ///< pages; from here on its parts are named too
const std::string indent = "\u2003\u2003";

/// A line for each part of a chapter that begins on page `first`.
void addParts(Table& table, const std::vector<FilledPage>& chapter, std::size_t first) {
    for (std::size_t page = 0; page < chapter.size(); ++page)
        for (const PlacedPiece& placed : chapter[page].pieces)
            if (!placed.piece.name.empty())
                table.rows.push_back({indent + placed.piece.name, std::to_string(first + page)});
}

} // namespace

Section contentsOf(const Paper& paper, const Chapters& chapters, std::size_t pages) {
    const Contents& said = *paper.contents;
    Table table{{said.chapter, said.page}, {}, {13, 1}};
    std::size_t first = 1;
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        table.rows.push_back({paper.sections[i].title, std::to_string(first)});
        if (chapters[i].size() >= longChapter) addParts(table, chapters[i], first);
        first += chapters[i].size() + (i == 0 ? pages : 0);
    }
    return {said.title, std::nullopt, {table}};
}

std::vector<FilledPage> joined(Chapters chapters) {
    std::vector<FilledPage> all;
    for (auto& chapter : chapters)
        all.insert(
            all.end(), std::move_iterator(chapter.begin()), std::move_iterator(chapter.end()));
    return all;
}

std::vector<FilledPage> withContents(const Paper& paper, const Filler& filler, Chapters chapters) {
    const std::size_t pages = filler.pagesOf(contentsOf(paper, chapters, 0)).size();
    std::vector<FilledPage> contents = filler.pagesOf(contentsOf(paper, chapters, pages));
    for (FilledPage& page : contents) page.section = nullptr;
    chapters.insert(chapters.begin() + 1, std::move(contents));
    return joined(std::move(chapters));
}

} // namespace kneecoach
