// SPDX-License-Identifier: MIT
#include "routine/plan_leg.h"

#include "routine/ceilings.h"
#include "routine/choose.h"
#include "routine/free_choices.h"
#include "routine/left_out.h"
#include "routine/named.h"
#include "routine/planned.h"
#include "routine/reasons.h"
#include "routine/times.h"

namespace kneecoach {
namespace {

/// One leg as far as it was planned: its steps, or none, and what was put aside.
struct Attempt {
    LegLength length;
    std::vector<PlannedStep> steps;
    Dropped dropped;
};

class LegPlanner {
public:
    LegPlanner(
        const Pack& pack, const Permit& permit, const Wish& wish, std::optional<Seconds> most)
        : pack_(pack),
          permit_(permit),
          wish_(wish),
          candidates_(candidatesFor(pack, permit, wish)),
          length_(legLength(pack, permit, wish)) {
        if (most) length_ = length_.within(*most, because::rounds);
    }

    Attempt attempt() const {
        if (isTooShort(length_)) return {length_, {}, {}};
        if (auto named = namedFor(pack_, permit_, wish_, candidates_, length_.seconds))
            return asNamed(*named);
        return asChosen();
    }

    std::vector<LeftOut> leftOut(const Attempt& attempt) const {
        return leftOutOf(pack_, wish_, permit_.leg(), candidates_, attempt.steps, attempt.dropped);
    }

    /// What closes a leg that no choice of the wish has closed.
    RuleId whyNothing() const {
        if (isTooShort(length_)) return length_.because;
        for (const auto* list : {&pack_.routine.opening, &pack_.routine.closing})
            if (const RuleId why = whyNone(*list); !why.empty()) return why;
        return because::rounds;
    }

private:
    bool isTooShort(const LegLength& length) const {
        return length.seconds < limitsOf(pack_).leastLeg;
    }

    Attempt asNamed(const NamedDraft& named) const {
        Attempt attempt{length_, planned(pack_, wish_, named.draft, named.seconds), {}};
        const RuleId why = named.routine->soreHands ? because::soreHands : because::minutes;
        for (const StepId& id : pack_.routine.core) attempt.dropped[id] = why;
        return attempt;
    }

    Attempt asChosen() const {
        ChosenSteps choice = chosen(pack_, candidates_, wish_, length_.seconds);
        const LegLength length = length_.within(choice.most, because::rounds);
        if (choice.draft.empty() || isTooShort(length))
            return {length_, {}, std::move(choice.dropped)};
        const auto seconds = Times(pack_, choice.draft).adding(length.seconds);
        return {length, planned(pack_, wish_, choice.draft, seconds), std::move(choice.dropped)};
    }

    /// Why none of these steps can be done; nothing where one can.
    RuleId whyNone(const std::vector<StepId>& steps) const {
        RuleId why = because::noGo;
        for (const StepId& id : steps)
            if (const Candidate* candidate = find(candidates_, id)) {
                if (candidate->isPossible()) return {};
                why = candidate->because;
            }
        return why;
    }

    const Pack& pack_;
    const Permit& permit_;
    const Wish& wish_;
    Candidates candidates_;
    LegLength length_;
};

bool canBePlanned(const Pack& pack, const Permit& permit, const Wish& wish) {
    return !LegPlanner(pack, permit, wish, std::nullopt).attempt().steps.empty();
}

/// The choice that closed the leg: with it taken back, after those before it, there would be a routine.
RuleId closingChoice(const Pack& pack, const Permit& permit, Wish wish) {
    for (const FreeChoice& choice : freeChoices()) {
        choice.takeBack(pack, permit, wish);
        if (canBePlanned(pack, permit, wish)) return choice.name;
    }
    return {};
}

} // namespace

LegPlan planLeg(
    const Pack& pack, const Permit& permit, const Wish& wish, std::optional<Seconds> most) {
    const LegPlanner planner(pack, permit, wish, most);
    Attempt attempt = planner.attempt();
    LegPlan plan{std::nullopt, {}, planner.leftOut(attempt)};
    if (!attempt.steps.empty()) {
        plan.routine = LegRoutine{
            permit.leg(), std::move(attempt.steps), attempt.length.asked, attempt.length.because};
        return plan;
    }
    plan.closedBecause = closingChoice(pack, permit, wish);
    if (plan.closedBecause.empty()) plan.closedBecause = planner.whyNothing();
    return plan;
}

} // namespace kneecoach
