// SPDX-License-Identifier: MIT
#include "content/check_parts.h"
#include "content/emergency_digits.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool isCountry(std::string_view code) {
    return code.size() == 2
        && std::ranges::all_of(code, [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

void contradictions(const Pack& pack, Notes& notes) {
    const SessionRules& rules = pack.session;
    const auto expect = [&](bool holds, std::string pointer, std::string text) {
        if (!holds) notes.error("session.json", std::move(pointer), std::move(text));
    };
    expect(rules.limits.leastLeg <= rules.limits.leg, "/limits",
        "\"least_leg_minutes\" is more than \"leg_minutes\"");
    expect(rules.pause.askAgainAfter <= rules.pause.endAfter, "/pause",
        "a session ends before the signs are asked again");
    expect(rules.hurt.soreEndsStepAt <= rules.hurt.soreEndsLegAt, "/hurt",
        "a leg ends before a step does");
    expect(rules.between.doseAdviseAt <= rules.between.doseStopAt, "/between",
        "the dose stops before it advises");
    expect(rules.between.samePlaceTimes <= rules.between.samePlaceSessions, "/between",
        "\"same_place_times\" is more than \"same_place_sessions\"");
    if (pack.routine.fewRegionsMinutes < rules.limits.leastLeg
        || pack.routine.fewRegionsMinutes > rules.limits.leg)
        notes.error("routines.json", "/few_regions/minutes", "this is outside the limits of a leg");
}

void emergencyNumbers(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.emergencyNumbers.size(); ++i) {
        const EmergencyNumber& each = pack.emergencyNumbers[i];
        if (!isCountry(each.country.text()))
            notes.error("emergency-numbers.json", path("countries", i, "id"),
                "a country has a code of two letters");
        if (!isEmergencyNumber(each.number))
            notes.error("emergency-numbers.json", path("countries", i, "number"),
                "2 to 15 digits were expected");
    }
}

} // namespace kneecoach
