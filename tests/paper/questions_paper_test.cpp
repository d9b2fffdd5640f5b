// SPDX-License-Identifier: MIT
#include "paper/coach_words.h"
#include "paper/questions_paper.h"
#include "paper/read_text.h"
#include "paper/to_text.h"
#include "support/catch.h"
#include "support/shipped.h"

using namespace kneecoach;
using namespace kneecoach::paper_tests;
using Catch::Matchers::ContainsSubstring;

namespace {

Paper paper(const std::string& number = {}) {
    return questionsPaper({shippedPack(), coachWords()}, day("2026-11-20"), number);
}

std::string text() { return unwrapped(toText(paper(), coachWords())); }

std::string saidOnSheet(const std::string& path) { return shippedPack().words.at(path); }

} // namespace

TEST_CASE("the sheet without a routine asks all that is asked every time, follow-ups too") {
    for (const Question& question : shippedPack().questions)
        if (question.asked == Asked::everySession)
            CHECK_THAT(text(), ContainsSubstring(saidOnSheet("questions." + question.id.str() + ".text")));
}

TEST_CASE("the signs that need help stand before all else that is asked") {
    const std::size_t sign = text().find(saidOnSheet("questions.chest-or-breathing.text"));
    CHECK(sign < text().find(saidOnSheet("questions.pain-now.text")));
    CHECK(sign < text().find(saidOnSheet("questions.injury-in-72-hours.text")));
}

TEST_CASE("it names everyone who asks a clinician first") {
    for (const Question& question : shippedPack().questions) {
        if (question.asked == Asked::everySession || !question.canNeedClearance()) continue;
        INFO(question.id.text());
        CHECK_THAT(text(), ContainsSubstring(saidOnSheet("questions." + question.id.str() + ".text")));
    }
    CHECK_THAT(text(), ContainsSubstring("How old are you? Ask first at: Under 18."));
    CHECK_THAT(text(), !ContainsSubstring(saidOnSheet("questions.varicose-veins.text")));
}

TEST_CASE("it shows no step, and says that these are not all questions") {
    for (const Step& step : shippedPack().steps)
        CHECK_THAT(text(), !ContainsSubstring(saidOnSheet("steps." + step.id.str() + ".name")));
    CHECK_THAT(text(), ContainsSubstring("These are not all our questions."));
}

TEST_CASE("it says whom to call, what to say, and that nobody has reviewed it") {
    CHECK_THAT(text(), ContainsSubstring("Call your local emergency number."));
    CHECK_THAT(unwrapped(toText(paper("999"), coachWords())), ContainsSubstring("Call 999."));
    CHECK_THAT(text(), ContainsSubstring(saidOnSheet("questions.clot-signs.say")));
    CHECK_THAT(paper().foot, ContainsSubstring("not reviewed by a clinician"));
}
