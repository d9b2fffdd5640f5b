// SPDX-License-Identifier: MIT
#include "routine/plan_leg.h"

#include <algorithm>
#include <array>

#include "routine/ceilings.h"
#include "routine/choose.h"
#include "routine/named.h"
#include "routine/planned.h"
#include "routine/reasons.h"
#include "routine/replacing.h"
#include "routine/times.h"

namespace kneecoach {
namespace {

template <class List, class T>
bool holds(const List& list, const T& item) {
    return std::ranges::find(list, item) != list.end();
}

using Dropped = std::map<StepId, RuleId>;

/// One leg as far as it was planned: its steps, or nothing, and what the choosing dropped.
struct Attempt {
    LegLength length;
    std::vector<PlannedStep> steps;
    Dropped dropped;
};

class LegPlanner {
public:
    LegPlanner(const Pack& pack, const Permit& permit, const Wish& wish, std::optional<Seconds> most)
        : pack_(pack), permit_(permit), wish_(wish), candidates_(candidatesFor(pack, permit, wish)),
          length_(legLength(pack, permit, wish)) {
        if (most) length_ = length_.within(*most, because::rounds);
    }

    Attempt attempt() const {
        if (length_.seconds < limitsOf(pack_).leastLeg) return {length_, {}, {}};
        if (auto named = namedFor(pack_, permit_, wish_, candidates_, length_.seconds))
            return {length_, planned(pack_, wish_, named->draft, named->seconds), droppedBy(*named->routine)};
        return chosenAttempt();
    }

    /// What did not make it and was core, asked for, or closed by wish, permit or place.
    std::vector<LeftOut> leftOut(const Attempt& attempt) const {
        std::vector<LeftOut> left;
        for (const Candidate& candidate : candidates_)
            if (const RuleId why = whyLeftOut(candidate, attempt); !why.empty())
                left.push_back({permit_.leg(), candidate.step->id, why});
        return left;
    }

    /// Where nothing can open or close a leg, what stands in the way.
    RuleId whyNoFrame() const {
        for (const auto* list : {&pack_.routine.opening, &pack_.routine.closing})
            if (const RuleId why = whyNone(*list); !why.empty()) return why;
        return because::rounds;
    }

    RuleId whyTooShort() const {
        return length_.seconds < limitsOf(pack_).leastLeg ? length_.because : whyNoFrame();
    }

private:
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

    Attempt chosenAttempt() const {
        ChosenSteps choice = chosen(pack_, candidates_, wish_, length_.seconds);
        const LegLength length = length_.within(choice.most, because::rounds);
        if (choice.draft.empty() || length.seconds < limitsOf(pack_).leastLeg) return {length_, {}, choice.dropped};
        const auto seconds = Times(pack_, choice.draft).adding(length.seconds);
        return {length, planned(pack_, wish_, choice.draft, seconds), choice.dropped};
    }

    Dropped droppedBy(const NamedRoutine& routine) const {
        Dropped dropped;
        for (const StepId& id : pack_.routine.core)
            dropped[id] = routine.soreHands ? because::soreHands : because::minutes;
        return dropped;
    }

    RuleId whyLeftOut(const Candidate& candidate, const Attempt& attempt) const {
        const StepId& id = candidate.step->id;
        if (std::ranges::find(attempt.steps, id, &PlannedStep::step) != attempt.steps.end()) return {};
        if (!candidate.isPossible()) return isConsidered(candidate) ? candidate.because : RuleId{};
        const auto dropped = attempt.dropped.find(id);
        if (dropped != attempt.dropped.end()) return dropped->second;
        return {};
    }

    /// A step that comes only when asked for, or in place of another one, is not missed where nobody called for it.
    bool isConsidered(const Candidate& candidate) const {
        const StepId& id = candidate.step->id;
        if (candidate.because == because::leaveOut || holds(wish_.include, id)) return true;
        return holds(pack_.routine.core, id) || holds(pack_.routine.fill, id) || isCalledFor(pack_, wish_, *candidate.step);
    }

    const Pack& pack_;
    const Permit& permit_;
    const Wish& wish_;
    Candidates candidates_;
    LegLength length_;
};

void wishAnyTool(const Pack& pack, const Permit&, Wish& wish) {
    for (const Tool& tool : pack.tools)
        if (!holds(wish.tools, tool.id)) wish.tools.push_back(tool.id);
}

void wishFreePosition(const Pack& pack, const Permit& permit, Wish& wish) {
    for (const Position& position : pack.positions)
        if (position.canBeWished && permit.allows(position.id)) {
            wish.position = position.id;
            return;
        }
}

/// A choice of the wish, and the wish as it would be without it.
struct Choosable {
    RuleId name;
    void (*free)(const Pack&, const Permit&, Wish&);
};

const std::array choosables{
    Choosable{because::tools, wishAnyTool},
    Choosable{because::position, wishFreePosition},
    Choosable{because::stool, [](const Pack&, const Permit&, Wish& wish) { wish.stool = true; }},
    Choosable{because::leaveOut, [](const Pack&, const Permit&, Wish& wish) { wish.leaveOut.clear(); }},
    Choosable{because::soreHands, [](const Pack&, const Permit&, Wish& wish) { wish.soreHands = false; }},
};

/// The choice that closed the leg: with it taken back, and those before it, there would be a routine.
RuleId closingChoice(const Pack& pack, const Permit& permit, Wish wish) {
    for (const Choosable& choice : choosables) {
        choice.free(pack, permit, wish);
        if (!LegPlanner(pack, permit, wish, std::nullopt).attempt().steps.empty()) return choice.name;
    }
    return {};
}

LegRoutine legRoutine(Leg leg, Attempt attempt) {
    return {leg, std::move(attempt.steps), attempt.length.asked, attempt.length.because};
}

} // namespace

LegPlan planLeg(const Pack& pack, const Permit& permit, const Wish& wish, std::optional<Seconds> most) {
    const LegPlanner planner(pack, permit, wish, most);
    Attempt attempt = planner.attempt();
    LegPlan plan{std::nullopt, {}, planner.leftOut(attempt)};
    if (!attempt.steps.empty()) {
        plan.routine = legRoutine(permit.leg(), std::move(attempt));
        return plan;
    }
    plan.closedBecause = closingChoice(pack, permit, wish);
    if (plan.closedBecause.empty()) plan.closedBecause = planner.whyTooShort();
    return plan;
}

} // namespace kneecoach
