// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/told.h"
#include "routine/plan_routine.h"

namespace kneecoach {

// What earlier sessions mean for today, and how today becomes one of them.

/// What they mean for one leg, by what was said of it today.
Advice adviceToday(const Pack& pack, const Told& told, Leg leg);

/// How the routine of the legs to be done is kept lighter: the strictest of what each says.
Easing easingToday(const Pack& pack, const Told& told);

/// The wish of the person, eased: what the plan is made of.
Wish easedWish(const Pack& pack, const Told& told);

/// The same permits, narrowed by what earlier sessions say.
Permits eased(const Pack& pack, const Told& told, Permits permits);

/// The minutes a leg may still get today.
Millis leftToday(const Pack& pack, const Told& told, Leg leg);

/// The named routine of the first two sessions, or null where the pack has none.
const NamedRoutine* firstRoutine(const Pack& pack);

/// A visit begins: what is asked every time is asked anew, and what was said last time is history.
void beginVisit(const Pack& pack, Told& told);

/// The history, what was said today included, though no session followed.
History historyWithToday(const Told& told);

/// The legs to be done that an earlier session closed until somebody has seen them.
PerLeg<bool> closedUntilSeen(const Pack& pack, const Told& told);

/// Whether anything holds until somebody has seen it: such a leg, or a stop of one.
bool waitsForSomeone(const Pack& pack, const Told& told);

/// A leg has its say again once someone has seen it.
void recordVisit(Told& told, std::optional<Leg> leg, std::string by, Date on);

} // namespace kneecoach
