// SPDX-License-Identifier: MIT
#include "paper/says_the_plan.h"

#include "paper/limits.h"
#include "paper/paper_text.h"
#include "paper/reasons_on_paper.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

namespace kneecoach::paper_tests {
namespace {

using routine_tests::kneePack;

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

void saysLeftOut(const PlannedCase& plan, const LeftOut& left, const std::string& told) {
    const std::string line = leftOutLine(plan, left);
    INFO(left.step.text() << " " << left.because.text() << ": " << line);
    REQUIRE_FALSE(line.empty());
    REQUIRE_FALSE(holds(line, "reasons."));
    REQUIRE(holds(told, line));
}

void saysCaps(const LegVerdict& verdict, const std::string& told) {
    for (const Reason& reason : verdict.because)
        if (!reason.rule) REQUIRE(holds(told, wordsFor(kneePack(), reason)));
    for (const NamedRestriction& named : kneePack().restrictions)
        if (verdict.restriction == named.restriction)
            REQUIRE(holds(told, said("restrictions." + named.id.str())));
    for (const RegionId& region : regionsOff(kneePack(), verdict.restriction))
        REQUIRE(holds(told, said("regions." + region.str() + ".name")));
}

} // namespace

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

void saysEveryStep(const PlannedCase& plan, const std::vector<ReadLeg>& legs) {
    REQUIRE(legs.size() == plan.routine.legs().size());
    for (const LegRoutine& leg : plan.routine.legs()) {
        const ReadLeg& read = readLeg(legs, leg.leg);
        REQUIRE(read.steps.size() == leg.steps.size());
        for (std::size_t place = 0; place < leg.steps.size(); ++place)
            checkStep(read.steps[place], leg.steps[place]);
    }
}

void saysNoOtherStep(const PlannedCase& plan, const std::vector<ReadLeg>& legs) {
    for (const LegRoutine& leg : plan.routine.legs())
        for (const std::string& name : strangersTo(plan, leg)) {
            INFO(name);
            REQUIRE_FALSE(holds(readLeg(legs, leg.leg).all, name));
        }
}

void saysWhatIsLeftOut(const PlannedCase& plan, const std::vector<ReadLeg>& legs) {
    for (const LeftOut& left : plan.routine.leftOut()) {
        if (!plan.decision.mayStart(left.leg)) continue;
        const bool isDone = std::ranges::find(plan.routine.legs(), left.leg, &LegRoutine::leg)
            != plan.routine.legs().end();
        if (isDone) saysLeftOut(plan, left, readLeg(legs, left.leg).all);
    }
}

void saysCapsAndReasons(const PlannedCase& plan, const std::vector<ReadLeg>& legs) {
    for (const LegRoutine& leg : plan.routine.legs()) {
        const std::string& told = readLeg(legs, leg.leg).all;
        saysCaps(plan.decision.legs[leg.leg], told);
        if (leg.asked)
            REQUIRE(holds(told, "it would be " + std::to_string(leg.asked->count() / 60)));
    }
}

void saysWhatIsAsked(const std::string& before) {
    const auto questions = questionsOfEverySession();
    REQUIRE(questions.size() > 10);
    for (const std::string& question : questions) REQUIRE(holds(before, question));
    REQUIRE(holds(before, "Do not start today."));
    REQUIRE(holds(before, "Rest that leg for 7 days"));
    REQUIRE(holds(before, "Call your local emergency number now: "));
}

} // namespace kneecoach::paper_tests
