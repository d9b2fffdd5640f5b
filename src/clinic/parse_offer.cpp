// SPDX-License-Identifier: MIT
#include "clinic/parse_clinic.h"
#include "content/emergency_digits.h"
#include "routine/ceilings.h"
#include "routine/holds.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Puts `one` into a list of things that are named once each.
template <class T>
void take(const Entry& entry, const T& one, std::vector<T>& all) {
    if (holds(all, one)) entry.note("twice", "this is named twice");
    else all.push_back(one);
}

std::vector<StepId> stepsOff(const Entry& list, const Pack& pack) {
    std::vector<StepId> steps;
    list.walk([&](const Entry& entry) {
        const StepId id = entry.idIn(pack.steps, "step");
        if (id.empty()) return;
        if (holds(pack.routine.kept, id))
            return entry.note(
                "kept", "no routine does without this step; it cannot be switched off");
        take(entry, id, steps);
    });
    return steps;
}

std::vector<Minutes> minutesAt(const Entry& list, const Pack& pack) {
    const Limits limits = limitsOf(pack);
    std::vector<Minutes> all;
    list.walk([&](const Entry& entry) {
        const Minutes one{entry.number()};
        if (one < limits.leastLeg || one > limits.leg)
            return entry.note("minutes",
                "the pack offers " + std::to_string(limits.leastLeg.count()) + " to "
                    + std::to_string(limits.leg.count()) + " minutes; one of these was expected");
        take(entry, one, all);
    });
    std::ranges::sort(all);
    return all;
}

std::vector<std::string> languagesAt(const Entry& list, const Pack& pack) {
    std::vector<std::string> codes;
    list.walk([&](const Entry& entry) {
        const std::string code(entry.text());
        if (!holds(pack.languages, code))
            return entry.note("language", "the pack has no language " + inQuotes(code));
        take(entry, code, codes);
    });
    return codes;
}

std::string numberAt(const Entry& entry) {
    if (!entry.there()) return {};
    if (isEmergencyNumber(entry.text())) return std::string(entry.text());
    entry.note("emergency-number", "2 to 15 digits were expected");
    return {};
}

} // namespace

Offer parseOffer(const Entry& document, const Pack& pack) {
    return {{}, stepsOff(document["steps_off"], pack), minutesAt(document["minutes"], pack),
        languagesAt(document["languages"], pack), numberAt(document["emergency_number"])};
}

std::optional<int> parseSessionsAWeek(const Entry& document, const Pack& pack) {
    const Entry entry = document["sessions_a_week"];
    if (!entry.there()) return std::nullopt;
    const int most = pack.session.between.doseStopAt - 1;
    if (entry.number() >= 1 && entry.number() <= most) return entry.number();
    entry.note("dose",
        "the pack allows " + std::to_string(most) + " sessions a week; 1 to " + std::to_string(most)
            + " were expected");
    return std::nullopt;
}

} // namespace kneecoach
