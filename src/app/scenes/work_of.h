// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/place.h"
#include "ui/leg_at_work.h"

namespace kneecoach {

/// What the hands do now, in a word or two: "Gliding".
std::string verbOf(const Pack& pack, const InSession& session, const Moment& moment);

/// What a step does on `leg`, before it begins: for a picture that stands still.
LegAtWork workOf(Leg leg, const PlannedStep& step);

/// What is done on the leg at `moment` of `session`, and what the permit leaves out.
LegAtWork workOf(const Pack& pack, const InSession& session, const Moment& moment);

} // namespace kneecoach
