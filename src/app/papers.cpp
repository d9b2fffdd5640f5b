// SPDX-License-Identifier: MIT
#include "app/papers.h"

#include "code/plan_code.h"
#include "paper/note_paper.h"
#include "paper/routine_paper.h"
#include "routine/offered.h"
#include "screening/screen.h"
#include "ui/leg_drawing.h"

namespace kneecoach {
namespace {

constexpr int smallPage = 500;  ///< pixels high: twice what it is shown at, for sharp screens
constexpr int lonePage = 1600; ///< likewise, where there is only one

Paper emptyPaper(const Sheet& sheet) { return {sheet.own("paper.title"), {}, {}, {}}; }

Paper routineOf(const Sheet& sheet, const YourPlan& plan) {
    const Told& told = sheet.journey.told;
    const auto* routine = std::get_if<Routine>(&plan.plan);
    if (!routine) return emptyPaper(sheet);
    return routinePaper({.words = {sheet.pack, sheet.coach},
        .check = told.check,
        .decision = plan.decision,
        .routine = *routine,
        .wish = told.wish,
        .number = emergencyNumber(sheet.pack, sheet.journey.liking),
        .code = writePlanCode(sheet.pack, offered(sheet.pack, told.wish))});
}

/// What was told is judged anew: a note says what is true now.
Paper noteOf(const Sheet& sheet) {
    const PaperWords words{sheet.pack, sheet.coach};
    const Check check = judged(sheet.pack, sheet.journey.told);
    const auto note = notePaper(words, check, screen(sheet.pack, check), sheet.journey.told.wish);
    return note.value_or(emptyPaper(sheet));
}

} // namespace

Paper paperOf(const Sheet& sheet, const OnPaper& paper) {
    return paper.plan ? routineOf(sheet, *paper.plan) : noteOf(sheet);
}

PageSetup setupOf(const OnPaper& paper) {
    return {paper.letter ? PaperSize::letter : PaperSize::a4, paper.large};
}

PageWords pageWords(const Words& coach) {
    return [&coach](int page, int pages) {
        return coach.at(
            "paper.page", {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
    };
}

PrintedPages pagesOf(const Paper& paper, const PageSetup& setup, const Words& coach) {
    PrintedPages pages;
    const PictureBook* book = sharedBook();
    if (!book) return pages;
    const PageWords words = pageWords(coach);
    const bool isLone = pageCount(paper, setup, *book) == 1;
    const auto images = pageImages(paper, setup, *book, words, isLone ? lonePage : smallPage);
    for (std::size_t i = 0; i < images.size(); ++i)
        pages.items.push_back({images[i], words(int(i) + 1, int(images.size()))});
    return pages;
}

PrintedPages pagesOf(const Sheet& sheet, const OnPaper& paper) {
    return pagesOf(paperOf(sheet, paper), setupOf(paper), sheet.coach);
}

} // namespace kneecoach
