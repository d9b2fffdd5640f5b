// SPDX-License-Identifier: MIT
#include "handout/any_papers.h"
#include "handout/print_paper.h"
#include "handout/printed_text.h"
#include "handout/read_pdf.h"
#include "paper/says_the_plan.h"
#include "support/catch.h"

namespace kneecoach::handout_tests {
namespace {

using namespace paper_tests;

constexpr unsigned printedSeed = 20261130;
constexpr std::size_t howMany = 200;

/// A plan, its paper, and what poppler reads in the PDF of that.
struct PrintedPlan {
    PlannedCase plan;
    Paper paper;
    std::vector<ReadPage> pages;
    std::vector<ReadLeg> legs;
};

PrintedPlan printed(PlannedCase plan, const PageSetup& setup) {
    static const PictureBook book = loadPictureBook().value();
    Paper paper = paperOf(plan);
    auto pages = pagesIn(pdfOf(paper, setup, book, pageWords), paper);
    auto legs = legsIn(pages);
    return {std::move(plan), std::move(paper), std::move(pages), std::move(legs)};
}

/// Two hundred of them, made once.
const std::vector<PrintedPlan>& twoHundredPrinted() {
    static const std::vector<PrintedPlan> all = [] {
        std::vector<PrintedPlan> printedPlans;
        for (PlannedCase& plan : anyPlans(printedSeed, howMany))
            printedPlans.push_back(printed(std::move(plan), setupOf(printedPlans.size())));
        return printedPlans;
    }();
    return all;
}

} // namespace

TEST_CASE("two hundred PDFs: each says every step of its plan, in order, as it is planned") {
    for (const PrintedPlan& one : twoHundredPrinted()) saysEveryStep(one.plan, one.legs);
}

TEST_CASE("two hundred PDFs: nothing stands there of a step that is not in the plan") {
    for (const PrintedPlan& one : twoHundredPrinted()) saysNoOtherStep(one.plan, one.legs);
}

TEST_CASE("two hundred PDFs: each step left out is there, with its reason") {
    for (const PrintedPlan& one : twoHundredPrinted()) saysWhatIsLeftOut(one.plan, one.legs);
}

TEST_CASE("two hundred PDFs: each leg says its caps, and what is taken from it and why") {
    for (const PrintedPlan& one : twoHundredPrinted()) saysCapsAndReasons(one.plan, one.legs);
}

TEST_CASE("two hundred PDFs: all that is asked every time stands before the first step") {
    for (const PrintedPlan& one : twoHundredPrinted())
        saysWhatIsAsked(sectionOf(one.pages, "Before each time"));
}

TEST_CASE("two hundred PDFs: the legs come in the order of the plan") {
    for (const PrintedPlan& one : twoHundredPrinted()) {
        std::vector<std::string> planned, read;
        for (const LegRoutine& leg : one.plan.routine.legs())
            planned.push_back(leg.leg == Leg::left ? "Left leg" : "Right leg");
        for (const ReadPage& page : one.pages)
            if (page.title.ends_with(" leg") && (read.empty() || read.back() != page.title))
                read.push_back(page.title);
        REQUIRE(read == planned);
    }
}

TEST_CASE("two hundred PDFs: what is printed is the paper, sign by sign, and nothing else") {
    for (const PrintedPlan& one : twoHundredPrinted()) {
        for (const Section& section : one.paper.sections) {
            INFO(section.title);
            REQUIRE(
                squeezed(sectionOf(one.pages, section.title)) == squeezed(printedText(section)));
        }
    }
}

} // namespace kneecoach::handout_tests
