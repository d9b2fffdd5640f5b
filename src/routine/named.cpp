// SPDX-License-Identifier: MIT
#include "routine/named.h"

#include "routine/arrange.h"
#include "routine/ceilings.h"
#include "routine/holds.h"
#include "routine/times.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool isPlain(const Wish& wish, Leg leg) {
    return wish.position == Wish{}.position && wish.stool && wish.tender[leg].empty()
        && wish.include.empty();
}

bool allowsOnlyLight(const Pack& pack, const Permit& permit) {
    return permit.maxPressure() == 1
        && std::ranges::none_of(pack.techniques, [&](const Technique& technique) {
               const bool pressesOrTaps =
                   technique.motion == Motion::hold || technique.motion == Motion::taps;
               return pressesOrTaps && permit.allows(technique.id);
           });
}

bool hasTheTools(const Wish& wish, const NamedRoutine& routine) {
    const auto isNamed = [&](const ToolId& tool) {
        return tool == bareHands || holds(routine.tools, tool);
    };
    const auto isWished = [&](const ToolId& tool) { return holds(wish.tools, tool); };
    return isWished(bareHands) && std::ranges::all_of(wish.tools, isNamed)
        && std::ranges::all_of(routine.tools, isWished);
}

bool leavesOutTheSame(const Wish& wish, const NamedRoutine& routine) {
    return std::ranges::all_of(
        routine.leavesOut, [&](const StepId& step) { return holds(wish.leaveOut, step); });
}

bool isCalledFor(const Pack& pack, const Permit& permit, const Wish& wish,
    const NamedRoutine& routine, Seconds total) {
    return routine.minutes == total && routine.lightOnly == allowsOnlyLight(pack, permit)
        && routine.soreHands == wish.soreHands && hasTheTools(wish, routine)
        && leavesOutTheSame(wish, routine);
}

bool isInFull(const Pack& pack, const Candidate& candidate) {
    const Step& step = *candidate.step;
    return step.takes == Step::Takes::one
        || candidate.options.front().regions == regionsNamed(pack, step.regions);
}

std::optional<NamedDraft> drafted(
    const Pack& pack, const Candidates& candidates, const NamedRoutine& routine) {
    DraftSteps entries;
    NamedDraft named{&routine, {}, {}};
    for (const NamedRoutine::Part& part : routine.parts) {
        const Candidate* candidate = find(candidates, part.step);
        if (!candidate || !candidate->isPossible() || !isInFull(pack, *candidate))
            return std::nullopt;
        entries.push_back({candidate, 1});
        named.seconds.push_back(part.seconds);
    }
    auto draft = arranged(entries);
    if (!draft) return std::nullopt;
    named.draft = std::move(*draft);
    return named;
}

} // namespace

std::optional<NamedDraft> namedFor(const Pack& pack, const Permit& permit, const Wish& wish,
    const Candidates& candidates, Seconds total) {
    if (!isPlain(wish, permit.leg())) return std::nullopt;
    for (const NamedRoutine& routine : pack.routine.named) {
        if (!isCalledFor(pack, permit, wish, routine, total)) continue;
        auto named = drafted(pack, candidates, routine);
        if (named && Times(pack, named->draft).allow(named->seconds)) return named;
    }
    return std::nullopt;
}

} // namespace kneecoach
