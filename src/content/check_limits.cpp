// SPDX-License-Identifier: MIT
#include "content/check_parts.h"
#include "content/step_ceiling.h"

namespace kneecoach {
namespace {

std::string seconds(Seconds length) { return std::to_string(length.count()) + " s"; }

/// Notes where a limit of the pack lies above the ceiling.
template <class Amount>
void compare(std::string_view key, Amount limit, Amount ceiling, Notes& notes) {
    if (limit > ceiling)
        notes.error(
            "session.json", path("limits", key), "this is above the ceiling of the program");
}

} // namespace

void limitsOverCeilings(const Pack& pack, Notes& notes) {
    const Limits& limits = pack.session.limits;
    compare("leg_minutes", limits.leg, ceilings.leg, notes);
    compare("hold_seconds", limits.hold, ceilings.hold, notes);
    compare("step_seconds", limits.step, ceilings.step, notes);
    compare("knee_seconds", limits.knee, ceilings.knee, notes);
    compare("pressure", limits.pressure, ceilings.pressure, notes);
    if (limits.leastLeg < ceilings.leastLeg)
        notes.error(
            "session.json", "/limits/least_leg_minutes", "a planned leg has at least 5 minutes");
}

void techniquesOverCeilings(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.techniques.size(); ++i) {
        const Technique& technique = pack.techniques[i];
        const Seconds run = runCeiling(technique.id);
        if (technique.longestHold > ceilings.hold)
            notes.error("techniques.json", path("techniques", i, "max_hold_seconds"),
                "a hold lasts at most " + seconds(ceilings.hold));
        if (technique.longestRun > run)
            notes.error("techniques.json", path("techniques", i, "run_seconds"),
                "this technique stays at most " + seconds(run) + " on one place");
    }
}

void stepsOverCeilings(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.steps.size(); ++i) {
        const Step& step = pack.steps[i];
        const Seconds longest = stepCeiling(pack, step);
        if (step.times.most > longest)
            notes.error("steps.json", path("steps", i, "seconds", "most"),
                inQuotes(step.id) + " may last at most " + seconds(longest));
        if (step.maxPressure > pack.session.limits.pressure)
            notes.error("steps.json", path("steps", i, "max_pressure"),
                "this is above the limit of the pack");
        if (!touchesTheKnee(pack, step)) continue;
        if (step.maxPressure > 1)
            notes.error("steps.json", path("steps", i, "max_pressure"),
                "round the kneecap the pressure is 1");
        if (step.times.most > pack.session.limits.knee)
            notes.error("steps.json", path("steps", i, "seconds", "most"),
                "a leg gets at most " + seconds(pack.session.limits.knee) + " round the kneecap");
    }
}

} // namespace kneecoach
