// SPDX-License-Identifier: MIT
#include "paper/reasons_on_paper.h"

#include "routine/reasons.h"
#include "routine/why_not_started.h"
#include "screening/reason_words.h"
#include "screening/way_out.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr RuleId firstSessions{"first-sessions"};
constexpr RuleId notChecked{"not-checked"};

/// The answer to a question that acts on a leg, or null: a question asked of both has answers of its own for each.
const Reason* answerOf(const Pack& pack, const LegVerdict& verdict, const RuleId& question) {
    const auto found = std::ranges::find_if(verdict.because, [&](const Reason& reason) {
        return !reason.rule && pack.questions[reason.question].id == question.as<QuestionTag>();
    });
    return found == verdict.because.end() ? nullptr : &*found;
}

/// What the person did not leave out was left out for them: the first sessions are short.
RuleId trueReason(const PlanOnPaper& plan, const LeftOut& left) {
    const auto& own = plan.wish.leaveOut;
    const bool isOwn = std::ranges::find(own, left.step) != own.end();
    return left.because == because::leaveOut && !isOwn ? firstSessions : left.because;
}

/// Steps of one reason.
struct Together {
    std::string why;
    std::vector<std::string> steps;
};

Together& withReason(std::vector<Together>& all, std::string why) {
    const auto found = std::ranges::find(all, why, &Together::why);
    if (found != all.end()) return *found;
    return all.emplace_back(Together{std::move(why), {}});
}

void addOnce(std::vector<std::string>& lines, std::string line) {
    if (std::ranges::find(lines, line) == lines.end()) lines.push_back(std::move(line));
}

/// How the check of a leg that may not start ended, and all that made it end so.
std::vector<std::string> whyShut(const PaperWords& words, const LegVerdict& verdict) {
    const std::string path = "outcomes." + std::string(name(*verdict.outcome));
    const bool asksFirst = verdict.outcome == Outcome::clearanceNeeded;
    std::vector<std::string> lines{sentences(
        {words.said(path + ".title") + ".", asksFirst ? words.said(path + ".text") : ""})};
    for (const Reason& reason : verdict.because)
        addOnce(
            lines, sentences({wordsFor(words.pack, reason), wayOut(words.pack, reason, "see")}));
    return lines;
}

} // namespace

std::string whyOf(const PlanOnPaper& plan, Leg leg, const RuleId& because) {
    const Pack& pack = plan.words.pack;
    const RuleId rule = becauseOf(pack, plan.decision, leg, because);
    for (const Leg each : {leg, other(leg)})
        if (const Reason* reason = answerOf(pack, plan.decision.legs[each], rule))
            return wordsFor(pack, *reason);
    return wordsFor(pack, rule);
}

std::vector<std::string> reasonsOf(const PlanOnPaper& plan, Leg leg) {
    std::vector<std::string> lines;
    for (const Reason& reason : plan.decision.legs[leg].because)
        addOnce(lines, wordsFor(plan.words.pack, reason));
    return lines;
}

std::optional<Date> dayOfYes(const PlanOnPaper& plan, Leg leg) {
    const auto& reasons = plan.decision.legs[leg].because;
    std::optional<Date> last;
    for (const Clearance& yes : plan.check.clearances) {
        const bool isOfLeg = !yes.leg || *yes.leg == leg;
        const auto isFor = [&](const Reason& reason) {
            return !reason.rule && reason.question == yes.question;
        };
        if (isOfLeg && yes.on <= dayOf(plan.decision.at) && std::ranges::any_of(reasons, isFor))
            last = std::max(last.value_or(yes.on), yes.on);
    }
    return last;
}

std::vector<std::string> leftOutLines(const PlanOnPaper& plan, Leg leg) {
    std::vector<Together> all;
    for (const LeftOut& left : plan.routine.leftOut())
        if (left.leg == leg)
            withReason(all, whyOf(plan, leg, trueReason(plan, left)))
                .steps.push_back(plan.words.said("steps." + left.step.str() + ".name"));
    std::vector<std::string> lines;
    for (const Together& each : all) lines.push_back(listed(each.steps) + ". " + each.why);
    return lines;
}

std::vector<std::string> whyNotOnPaper(const PlanOnPaper& plan, Leg leg) {
    if (plan.check.absent[leg]) return {};
    const LegVerdict& verdict = plan.decision.legs[leg];
    if (!verdict.outcome) return {wordsFor(plan.words.pack, notChecked)};
    if (!plan.decision.mayStart(leg)) return whyShut(plan.words, verdict);
    const auto& closed = plan.routine.closed();
    const auto found = std::ranges::find(closed, leg, &ClosedLeg::leg);
    if (found != closed.end()) return {whyOf(plan, leg, found->because)};
    return {wordsFor(plan.words.pack, because::legs)};
}

} // namespace kneecoach
