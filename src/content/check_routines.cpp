// SPDX-License-Identifier: MIT
#include "content/check_parts.h"
#include "content/pack_files.h"
#include "content/step_ceiling.h"

#include <algorithm>
#include <numeric>

namespace kneecoach {
namespace {

using StepIds = std::vector<StepId>;

bool holds(const StepIds& list, const StepId& id) {
    return std::ranges::find(list, id) != list.end();
}

void doubled(const StepIds& list, std::string_view name, Notes& notes) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (!list[i].empty()
            && std::ranges::count(
                   list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i), list[i])
                > 0)
            notes.error(
                routinesFile, path(name, i), inQuotes(list[i]) + " stands in this list twice");
}

bool isReplacement(const RoutineRules& rules, const StepId& id) {
    return std::ranges::find(rules.instead, id, &Instead::step) != rules.instead.end()
        || std::ranges::find(rules.beside, id, &Beside::step) != rules.beside.end();
}

/// Whether any list lets a step into a routine.
bool isEverPlanned(const RoutineRules& rules, const StepId& id) {
    return holds(rules.opening, id) || holds(rules.closing, id) || holds(rules.core, id)
        || holds(rules.fill, id) || holds(rules.asked, id) || isReplacement(rules, id);
}

/// One named routine, looked at.
class Named {
public:
    Named(const Pack& pack, std::size_t place, Notes& notes)
        : pack_(pack), routine_(pack.routine.named[place]), place_(place), notes_(notes) {}

    void look() {
        sum();
        ends();
        for (std::size_t i = 0; i < routine_.parts.size(); ++i) part(i);
        knee();
    }

private:
    void sum() {
        const auto seconds =
            std::accumulate(routine_.parts.begin(), routine_.parts.end(), Seconds(0),
                [](Seconds all, const NamedRoutine::Part& each) { return all + each.seconds; });
        if (seconds != routine_.minutes)
            note("minutes",
                "the steps last " + std::to_string(seconds.count()) + " s; "
                    + std::to_string(Seconds(routine_.minutes).count()) + " s were expected");
        if (routine_.minutes > pack_.session.limits.leg
            || routine_.minutes < pack_.session.limits.leastLeg)
            note("minutes",
                "a leg gets " + std::to_string(pack_.session.limits.leastLeg.count()) + " to "
                    + std::to_string(pack_.session.limits.leg.count()) + " minutes");
    }

    void ends() {
        if (routine_.parts.empty()) return;
        if (!holds(pack_.routine.opening, routine_.parts.front().step))
            note("steps", "the first step is none of \"opening\"");
        if (!holds(pack_.routine.closing, routine_.parts.back().step))
            note("steps", "the last step is none of \"closing\"");
    }

    void part(std::size_t i) {
        const auto& [id, seconds] = routine_.parts[i];
        const Step* step = find(pack_.steps, id);
        if (!step) return;
        if (seconds < step->times.least || seconds > step->times.most)
            notes_.error(routinesFile, path("named", place_, "steps", i, "seconds"),
                inQuotes(id) + " lasts " + std::to_string(step->times.least.count()) + " to "
                    + std::to_string(step->times.most.count()) + " s");
        if (holds(routine_.leavesOut, id))
            notes_.error(routinesFile, path("named", place_, "steps", i, "step"),
                "this routine is for a wish without " + inQuotes(id));
        run(i, *step);
    }

    /// The steps up to this one that go on with its technique on a region it shares.
    void run(std::size_t i, const Step& step) {
        Seconds length = routine_.parts[i].seconds;
        for (std::size_t before = i; before-- > 0 && goesOn(routine_.parts[before].step, step);)
            length += routine_.parts[before].seconds;
        const Technique* technique = techniqueIn(pack_, step);
        if (technique && length > std::min(technique->longestRun, runCeiling(technique->id)))
            notes_.error(routinesFile, path("named", place_, "steps", i),
                inQuotes(technique->id) + " stays on one place for "
                    + std::to_string(length.count()) + " s");
    }

    bool goesOn(const StepId& before, const Step& step) const {
        const Step* other = find(pack_.steps, before);
        return other && other->technique == step.technique
            && std::ranges::find_first_of(other->regions, step.regions) != other->regions.end();
    }

    void knee() {
        Seconds length{};
        for (const NamedRoutine::Part& part : routine_.parts)
            if (const Step* step = find(pack_.steps, part.step);
                step && touchesTheKnee(pack_, *step))
                length += part.seconds;
        if (length > pack_.session.limits.knee)
            note("steps", "this stays too long round the kneecap");
    }

    void note(std::string_view key, std::string text) {
        notes_.error(routinesFile, path("named", place_, key), std::move(text));
    }

    const Pack& pack_;
    const NamedRoutine& routine_;
    std::size_t place_;
    Notes& notes_;
};

} // namespace

void stepsOutsideOrder(const Pack& pack, Notes& notes) {
    const RoutineRules& rules = pack.routine;
    doubled(rules.order, "order", notes);
    doubled(rules.core, "core", notes);
    doubled(rules.fill, "fill", notes);
    doubled(rules.asked, "asked", notes);
    doubled(rules.drop, "drop", notes);
    for (std::size_t i = 0; i < pack.steps.size(); ++i) {
        const StepId& id = pack.steps[i].id;
        const bool stands =
            holds(rules.order, id) || holds(rules.opening, id) || holds(rules.closing, id);
        if (!stands) notes.error(routinesFile, "/order", inQuotes(id) + " stands in no order");
        if (stands && !isEverPlanned(rules, id))
            notes.warning(
                "steps.json", path("steps", i), inQuotes(id) + " is in no list that would plan it");
    }
}

void wronglyAsked(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.steps.size(); ++i) {
        const Step& step = pack.steps[i];
        if (step.onlyWhenAsked != holds(pack.routine.asked, step.id))
            notes.error("steps.json", path("steps", i),
                "\"asked\" here and the list \"asked\" of routines.json do not agree");
    }
}

void namedRoutines(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.routine.named.size(); ++i) Named(pack, i, notes).look();
}

} // namespace kneecoach
