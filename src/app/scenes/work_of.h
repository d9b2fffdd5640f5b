// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/place.h"
#include "ui/leg_at_work.h"

namespace kneecoach {

/// Where the hand is on the leg at `moment` of `session`, and what the permit leaves out.
/// What the hands do now, in a word or two: "Gliding".
std::string verbOf(const Pack& pack, const InSession& session, const Moment& moment);

LegAtWork workOf(const Pack& pack, const InSession& session, const Moment& moment);

} // namespace kneecoach
