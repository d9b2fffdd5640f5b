// SPDX-License-Identifier: MIT
#include "content/speech.h"
#include "paper/limits.h"
#include "paper/paper_text.h"
#include "paper/read_text.h"
#include "paper/reasons_on_paper.h"
#include "screening/reason_words.h"
#include "support/catch.h"

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

namespace kneecoach::paper_tests {
namespace {

using routine_tests::kneePack;

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

std::string titleOf(Leg leg) { return leg == Leg::left ? "Left leg" : "Right leg"; }

/// What a line of facts has to say, written a second time.
std::vector<std::string> factsOf(const PlannedStep& step) {
    std::vector<std::string> facts{std::to_string(step.seconds.count()) + " seconds · ",
        said("firmness.name-" + std::to_string(step.pressure)) + " · "};
    if (step.tool != bareHands) facts.push_back(said("tools." + step.tool.str()));
    if (step.hand) facts.push_back(said("hands." + std::string(name(*step.hand))));
    if (step.opensAt && *step.opensAt < step.pressure)
        facts.push_back(std::to_string(step.opensFor.count()) + " seconds "
            + said("firmness.name-" + std::to_string(*step.opensAt)) + ", then ");
    return facts;
}

/// The names of regions a step is told to leave, or the only ones it is for.
std::vector<std::string> partsOf(const PlannedStep& step) {
    const Step& catalogued = *find(kneePack().steps, step.step);
    const bool isAll = step.regions.size() == catalogued.regions.size();
    if (isAll || !step.spots.empty()) return {};
    std::vector<std::string> names;
    const bool isFew =
        catalogued.takes == Step::Takes::one || step.regions.size() + 1 < catalogued.regions.size();
    for (const RegionId& region : catalogued.regions) {
        const bool isLeft = std::ranges::find(step.regions, region) != step.regions.end();
        if (isLeft == isFew) names.push_back(said("regions." + region.str() + ".name"));
    }
    return names;
}

void checkStep(const ReadStep& read, const PlannedStep& step) {
    INFO(read.all);
    REQUIRE(read.name == said("steps." + step.step.str() + ".name"));
    for (const std::string& fact : factsOf(step)) REQUIRE(holds(read.all, fact));
    for (const std::string& part : partsOf(step)) REQUIRE(holds(read.all, part));
    for (const Spot& spot : step.spots)
        REQUIRE(holds(
            read.all, said("on_paper.steps." + step.step.str() + ".places." + spot.id.str())));
}

const ReadLeg& readLeg(const std::vector<ReadLeg>& legs, Leg leg) {
    const auto found = std::ranges::find(legs, titleOf(leg), &ReadLeg::title);
    REQUIRE(found != legs.end());
    return *found;
}

/// The steps that are neither planned for a leg nor told to be left out of it.
std::set<std::string> strangersTo(const PlannedCase& plan, const LegRoutine& leg) {
    std::set<std::string> names;
    for (const Step& step : kneePack().steps)
        names.insert(said("steps." + step.id.str() + ".name"));
    for (const PlannedStep& step : leg.steps)
        names.erase(said("steps." + step.step.str() + ".name"));
    for (const LeftOut& left : plan.routine.leftOut())
        if (left.leg == leg.leg) names.erase(said("steps." + left.step.str() + ".name"));
    return names;
}

/// The line of a list that names this step, in one line; empty where there is none.
std::string leftOutLine(const PlannedCase& plan, const LeftOut& left) {
    for (const std::string& line : leftOutLines(plan.onPaper(), left.leg))
        if (holds(", " + line.substr(0, line.find('.')) + ",",
                ", " + said("steps." + left.step.str() + ".name") + ","))
            return line;
    return {};
}

std::vector<std::string> questionsOfEverySession() {
    std::vector<std::string> texts;
    for (const Question& question : kneePack().questions)
        if (question.asked == Asked::everySession && !question.follows)
            texts.push_back(said("questions." + question.id.str() + ".text"));
    return texts;
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
    for (const auto& [plan, text, legs] : twoHundred()) {
        REQUIRE(legs.size() == plan.routine.legs().size());
        for (const LegRoutine& leg : plan.routine.legs()) {
            const ReadLeg& read = readLeg(legs, leg.leg);
            REQUIRE(read.steps.size() == leg.steps.size());
            for (std::size_t place = 0; place < leg.steps.size(); ++place)
                checkStep(read.steps[place], leg.steps[place]);
        }
    }
}

TEST_CASE("two hundred plans: nothing stands there of a step that is not in the plan") {
    for (const auto& [plan, text, legs] : twoHundred()) {
        for (const LegRoutine& leg : plan.routine.legs())
            for (const std::string& name : strangersTo(plan, leg)) {
                INFO(name);
                REQUIRE_FALSE(holds(readLeg(legs, leg.leg).all, name));
            }
    }
}

TEST_CASE("two hundred plans: each step left out is there, with its reason") {
    for (const auto& [plan, text, legs] : twoHundred()) {
        for (const LeftOut& left : plan.routine.leftOut()) {
            if (!plan.decision.mayStart(left.leg)) continue;
            const bool isDone = std::ranges::find(plan.routine.legs(), left.leg, &LegRoutine::leg)
                != plan.routine.legs().end();
            if (!isDone) continue;
            const std::string line = leftOutLine(plan, left);
            INFO(left.step.text() << " " << left.because.text() << ": " << line);
            REQUIRE_FALSE(line.empty());
            REQUIRE_FALSE(holds(line, "reasons."));
            REQUIRE(holds(readLeg(legs, left.leg).all, line));
        }
    }
}

TEST_CASE("two hundred plans: each leg says its caps, and what is taken from it and why") {
    for (const auto& [plan, text, legs] : twoHundred()) {
        for (const LegRoutine& leg : plan.routine.legs()) {
            const LegVerdict& verdict = plan.decision.legs[leg.leg];
            const std::string& told = readLeg(legs, leg.leg).all;
            for (const Reason& reason : verdict.because)
                if (!reason.rule) REQUIRE(holds(told, wordsFor(kneePack(), reason)));
            for (const NamedRestriction& named : kneePack().restrictions)
                if (verdict.restriction == named.restriction)
                    REQUIRE(holds(told, said("restrictions." + named.id.str())));
            for (const RegionId& region : regionsOff(kneePack(), verdict.restriction))
                REQUIRE(holds(told, said("regions." + region.str() + ".name")));
            if (leg.asked)
                REQUIRE(holds(told, "You asked for " + std::to_string(leg.asked->count() / 60)));
        }
    }
}

TEST_CASE("two hundred plans: all that is asked every time stands before the first step") {
    const auto questions = questionsOfEverySession();
    REQUIRE(questions.size() > 10);
    for (const auto& [plan, text, legs] : twoHundred()) {
        const std::string before = unwrapped(sectionOf(text, "Before each time"));
        for (const std::string& question : questions) REQUIRE(holds(before, question));
        REQUIRE(holds(before, "Do not start today."));
        REQUIRE(holds(before, "Rest that leg for 7 days"));
        REQUIRE(holds(before, "Call your local emergency number now: "));
    }
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
