// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/place.h"

namespace kneecoach {

// A session, as the history of a person keeps it.

/// Notes the regions of every step in which `events` tell of a sharp pain.
void noteSharpPain(InSession& session, const Events& events);

/// The legs that `events` say were ended by a pain: for today they stay so.
std::vector<Leg> legsEndedByPain(const Events& events);

/// What the session was; nothing where no hand was on a leg.
std::optional<PastSession> pastSession(
    const InSession& session, Ended::How how, const PerLeg<std::optional<int>>& painBefore);

} // namespace kneecoach
