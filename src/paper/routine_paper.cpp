// SPDX-License-Identifier: MIT
#include "paper/routine_paper.h"

#include "content/dose.h"
#include "paper/asking.h"
#include "paper/four_weeks.h"
#include "paper/from_clinic.h"
#include "paper/get_ready.h"
#include "paper/leg_section.h"
#include "paper/reasons_on_paper.h"
#include "paper/stopping.h"
#include "screening/good_until.h"

#include <algorithm>

namespace kneecoach {
namespace {

void add(Section& section, std::vector<PaperBlock> blocks) {
    for (PaperBlock& block : blocks) section.blocks.push_back(std::move(block));
}

/// The legs of the routine that may start. A paper shows no other, whoever put the routine together.
std::vector<const LegRoutine*> legsOf(const PlanOnPaper& plan) {
    std::vector<const LegRoutine*> legs;
    for (const LegRoutine& leg : plan.routine.legs())
        if (plan.decision.mayStart(leg.leg)) legs.push_back(&leg);
    return legs;
}

std::vector<Leg> namesOf(const std::vector<const LegRoutine*>& routines) {
    std::vector<Leg> legs;
    for (const LegRoutine* routine : routines) legs.push_back(routine->leg);
    return legs;
}

int weeksOf(const PlanOnPaper& plan) {
    return weeksOnPaper(lastDayOf(plan) - dayOf(plan.decision.at));
}

int timesOn(const PlanOnPaper& plan) { return weeksOf(plan) * timesAWeek(plan.words.pack); }

/// That somebody said yes to what asks first, and when.
std::string saidYes(const PlanOnPaper& plan, const std::vector<Leg>& legs) {
    std::optional<Date> last;
    for (const Leg leg : legs) last = std::max(last, dayOfYes(plan, leg));
    if (!last) return {};
    return plan.words.own("paper.said-yes", {{"date", plan.words.date(*last)}});
}

Paragraph validity(const PlanOnPaper& plan, const std::vector<Leg>& legs) {
    const PaperWords& words = plan.words;
    return {
        sentences({words.own("paper.made", {{"date", words.date(dayOf(plan.decision.at))}}),
            saidYes(plan, legs), words.own("paper.again", {{"date", words.date(lastDayOf(plan))}}),
            words.own("paper.four-weeks")}),
        Paragraph::Voice::strong};
}

/// The leg nobody is to massage, and why.
void addOtherLeg(const PlanOnPaper& plan, const std::vector<Leg>& legs, Section& section) {
    for (const Leg leg : bothLegs) {
        const auto why = whyNotOnPaper(plan, leg);
        if (std::ranges::find(legs, leg) != legs.end() || why.empty()) continue;
        section.blocks.push_back(Frame{Frame::Kind::stop,
            plan.words.own("paper.not-the-leg", {{"leg", plan.words.inSentence(leg)}}), why});
    }
}

Section beforeEachTime(const PlanOnPaper& plan, const std::vector<Leg>& legs) {
    Section section{
        plan.words.own("paper.before"), logoOfClinic(plan.words), fromClinic(plan.words)};
    section.blocks.push_back(validity(plan, legs));
    section.blocks.push_back(
        Paragraph{plan.words.own(pathOfDose(plan.words.pack)), Paragraph::Voice::plain});
    addOtherLeg(plan, legs, section);
    add(section, lookBlocks(plan.words, plan.routine.preparations()));
    add(section, askingBlocks(plan.words, {legs, &plan.check, plan.number, timesOn(plan)}));
    return section;
}

/// What comes after, as the plan has it, and when the next time may be.
std::vector<PaperBlock> afterwards(const PlanOnPaper& plan) {
    auto lines =
        preparationLines(plan.words, plan.routine.preparations(), Preparation::When::after);
    lines.push_back(plan.words.said("after.when-to-call"));
    const std::string dose = pathOfDose(plan.words.pack);
    lines.push_back(dose == usualDose ? plan.words.said("after.next-time") : plan.words.own(dose));
    return {Heading{plan.words.own("end.what-to-expect"), 2}, Bullets{std::move(lines)}};
}

/// Room for the numbers one looks for when it matters.
ToWrite numbersToWrite(const PlanOnPaper& plan) {
    std::vector<std::string> names{plan.words.own("paper.my-doctor")};
    if (plan.number.empty()) names.insert(names.begin(), plan.words.own("paper.my-emergency"));
    return {std::move(names)};
}

Section stopAndHelp(const PlanOnPaper& plan, const std::vector<Leg>& legs) {
    const PaperWords& words = plan.words;
    Section section{words.own("paper.stop-and-help"), std::nullopt, {}};
    add(section, hurtBlocks(words, plan.number));
    section.blocks.push_back(numbersToWrite(plan));
    add(section, helpBlocks(words, plan.number));
    add(section, askClinic(words));
    add(section, afterwards(plan));
    if (plan.code) section.blocks.push_back(CodeBox{*plan.code, words.own("paper.code")});
    add(section,
        {Heading{words.own(weeksOf(plan) == weeksOnPaper(longestPaper) ? "paper.four-week-grid"
                                                                       : "paper.grid"),
             2},
            Paragraph{words.own("paper.grid-note"), Paragraph::Voice::plain},
            weeksToTick(words, legs, weeksOf(plan))});
    return section;
}

} // namespace

Paper routinePaper(const PlanOnPaper& plan) {
    const auto routines = legsOf(plan);
    const std::vector<Leg> legs = namesOf(routines);
    const Timeline timeline = compile(plan.words.pack, plan.routine);
    Paper paper{plan.words.own("paper.title"), plan.words.language(),
        footOf(plan.words, dayOf(plan.decision.at)), {beforeEachTime(plan, legs)}};
    paper.sections.push_back(getReady(plan));
    for (const LegRoutine* leg : routines)
        paper.sections.push_back(legSection(plan, *leg, timeline));
    paper.sections.push_back(stopAndHelp(plan, legs));
    return paper;
}

Date lastDayOf(const PlanOnPaper& plan) {
    const Date most = dayOf(plan.decision.at) + longestPaper;
    return std::min(most, goodUntil(plan.words.pack, plan.check).value_or(most));
}

} // namespace kneecoach
