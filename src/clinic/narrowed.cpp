// SPDX-License-Identifier: MIT
#include "clinic/clinic.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr Days week{7};

/// The session that would be one too many is the one that is stopped. Over a longer time, no more is allowed.
void lowerDose(BetweenRules& between, int sessions) {
    between.doseStopAt = std::min(between.doseStopAt, sessions + 1);
    between.doseAdviseAt = std::min(between.doseAdviseAt, between.doseStopAt);
    between.dose = std::max(between.dose, week);
}

} // namespace

Pack narrowed(const Clinic& clinic, Pack pack) {
    pack.offer = clinic.offer;
    if (clinic.logo) pack.offer.from.logo = clinic.logo->bytes;
    if (clinic.sessionsAWeek) lowerDose(pack.session.between, *clinic.sessionsAWeek);
    return pack;
}

} // namespace kneecoach
