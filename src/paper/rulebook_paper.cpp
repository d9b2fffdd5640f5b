// SPDX-License-Identifier: MIT
#include "paper/rulebook_paper.h"

#include "paper/rulebook/chapters.h"

namespace kneecoach {
namespace {

constexpr std::size_t digitsInFoot = 12; ///< of the checksum: enough to tell two books apart

std::string footOf(const PaperWords& words, const PackMark& mark) {
    return words.own("book.foot",
        {{"pack", words.said("pack.title")}, {"version", words.pack.version},
            {"checksum", mark.checksum.substr(0, digitsInFoot)}, {"review", mark.review}});
}

} // namespace

Paper rulebookPaper(const PaperWords& words, const PackMark& mark) {
    Paper book{words.own("book.title", {{"pack", words.said("pack.title")}}), words.language(),
        footOf(words, mark), {aboutChapter(words, mark), decidingChapter(words)}};
    for (Section& questions : questionChapters(words))
        book.sections.push_back(std::move(questions));
    for (const auto chapter : {restrictionChapter, placeChapter, ceilingChapter, techniqueChapter,
             positionChapter, stepChapter, routineChapter, preparationChapter, duringChapter,
             betweenChapter, refusalChapter, numberChapter, wordChapter, sourceChapter})
        book.sections.push_back(chapter(words));
    book.sections.push_back(signingChapter(words, mark));
    book.contents =
        Contents{words.own("book.contents"), words.own("book.chapter"), words.own("book.page")};
    return book;
}

} // namespace kneecoach
