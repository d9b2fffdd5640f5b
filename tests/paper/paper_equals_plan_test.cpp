// SPDX-License-Identifier: MIT
#include "content/speech.h"
#include "paper/paper_text.h"
#include "paper/says_the_plan.h"
#include "support/catch.h"

#include <algorithm>
#include <regex>
#include <sstream>

namespace kneecoach::paper_tests {
namespace {

constexpr unsigned seed = 20261120;
constexpr std::size_t plans = 200;

/// A plan, and what somebody reads who has only its text.
struct ReadPlan {
    PlannedCase plan;
    std::string text;
    std::vector<ReadLeg> legs;
};

/// Two hundred of them, made once.
const std::vector<ReadPlan>& twoHundred() {
    static const std::vector<ReadPlan> all = [] {
        std::vector<ReadPlan> read;
        for (PlannedCase& plan : anyPlans(seed, plans)) {
            std::string text = textOf(plan);
            std::vector<ReadLeg> legs = legsIn(text);
            read.push_back({std::move(plan), std::move(text), std::move(legs)});
        }
        return read;
    }();
    return all;
}

/// A string nobody wrote shows its path.
const std::regex unknownPath("[a-z_]\\.[a-z]");

} // namespace

TEST_CASE("the two hundred are of many kinds") {
    const auto count = [](auto holds) { return std::ranges::count_if(twoHundred(), holds); };
    const auto anyStep = [&](auto holds) {
        return count([&](const ReadPlan& read) {
            return std::ranges::any_of(read.plan.routine.legs(),
                [&](const LegRoutine& leg) { return std::ranges::any_of(leg.steps, holds); });
        });
    };
    CHECK(count([](const ReadPlan& read) { return read.legs.size() == 1; }) > 20);
    CHECK(count([](const ReadPlan& read) { return read.legs.size() == 2; }) > 20);
    CHECK(count([](const ReadPlan& read) { return !read.plan.routine.leftOut().empty(); }) > 20);
    CHECK(anyStep([](const PlannedStep& step) { return step.tool != bareHands; }) > 20);
    CHECK(anyStep([](const PlannedStep& step) { return step.opensAt.has_value(); }) > 20);
    CHECK(anyStep([](const PlannedStep& step) { return step.round > 1; }) > 20);
    CHECK(anyStep([](const PlannedStep& step) { return !partsOf(step).empty(); }) > 20);
    CHECK(anyStep([](const PlannedStep& step) { return step.position != PositionId("seated"); })
        > 20);
}

TEST_CASE("two hundred plans: the text says every step of the plan, in order, as it is planned") {
    for (const auto& [plan, text, legs] : twoHundred()) saysEveryStep(plan, legs);
}

TEST_CASE("two hundred plans: nothing stands there of a step that is not in the plan") {
    for (const auto& [plan, text, legs] : twoHundred()) saysNoOtherStep(plan, legs);
}

TEST_CASE("two hundred plans: each step left out is there, with its reason") {
    for (const auto& [plan, text, legs] : twoHundred()) saysWhatIsLeftOut(plan, legs);
}

TEST_CASE("two hundred plans: each leg says its caps, and what is taken from it and why") {
    for (const auto& [plan, text, legs] : twoHundred()) saysCapsAndReasons(plan, legs);
}

TEST_CASE("two hundred plans: all that is asked every time stands before the first step") {
    for (const auto& [plan, text, legs] : twoHundred())
        saysWhatIsAsked(unwrapped(sectionOf(text, "Before each time")));
}

TEST_CASE("two hundred plans: no step has more than 25 words") {
    for (const auto& [plan, text, legs] : twoHundred()) {
        for (const StepRow& row : blocksOf<StepRow>(routinePaper(plan.onPaper()))) {
            INFO(row.name << ": " << row.words);
            REQUIRE(writtenWords(row.words) <= 25);
            REQUIRE(writtenWords(row.words) > 2);
        }
    }
}

TEST_CASE("two hundred plans: no words are missing, no hole is left open, no line is too long") {
    for (const auto& [plan, text, legs] : twoHundred()) {
        REQUIRE(text.find_first_of("{}") == std::string::npos);
        REQUIRE_FALSE(std::regex_search(text, unknownPath));
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);)
            REQUIRE(std::ranges::count_if(line, [](char c) {
                return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
            }) <= 72);
    }
}

} // namespace kneecoach::paper_tests
