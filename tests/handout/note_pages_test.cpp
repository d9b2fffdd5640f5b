// SPDX-License-Identifier: MIT
#include "handout/all_papers.h"
#include "handout/print_paper.h"
#include "paper/told_lines.h"
#include "routine/random_cases.h"
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

using namespace kneecoach;
using namespace kneecoach::handout_tests;

namespace {

constexpr int small = 100; ///< pixels high: pages are only counted

std::size_t pagesOf(const Paper& paper, PaperSize size, bool large = false) {
    static const PictureBook book = loadPictureBook().value();
    const PageWords words = [](int, int) { return std::string("Page 1 of 1"); };
    return pageImages(paper, {size, large}, book, words, small).size();
}

} // namespace

TEST_CASE("a note is one page; of all that asks first at once, the legs in other places, it is two") {
    for (const NamedPaper& note : notePapers()) {
        if (note.name == "note-longer") continue;
        INFO(note.name);
        const std::size_t most = note.name == "note-all" ? 2 : 1;
        CHECK(pagesOf(note.paper, PaperSize::a4) <= most);
        CHECK(pagesOf(note.paper, PaperSize::letter) <= most);
    }
}

TEST_CASE("notes by the dice are one page") {
    routine_tests::Dice dice(shippedPack(), 11);
    for (int notes = 0; notes < 60;) {
        const Check check = dice.check();
        if (questionsToAskAbout(screen(shippedPack(), check)).empty()) continue;
        ++notes;
        INFO(notes);
        CHECK(pagesOf(noteOf(check), PaperSize::letter) == 1);
        CHECK(pagesOf(noteOf(check), PaperSize::a4) == 1);
    }
}

TEST_CASE("in large print a note is two pages at most") {
    for (const NamedPaper& note : notePapers())
        for (const PaperSize size : {PaperSize::a4, PaperSize::letter})
            if (note.name != "note-longer") CHECK(pagesOf(note.paper, size, true) <= 2);
}
