// expect: invalid initialization of reference of type .*Permits
// SPDX-License-Identifier: MIT
// Planning takes permits, and nothing else will do: neither a leg, nor what is allowed, nor nothing at all.
#include "routine/plan_routine.h"

using namespace kneecoach;

#ifdef CONTROL
Plan plan(const Pack& pack, const Permits& permits, const Wish& wish) { return planRoutine(pack, permits, wish); }
#else
Plan plan(const Pack& pack, const PerLeg<Allowed>& allowed, const Wish& wish) { return planRoutine(pack, allowed, wish); }
#endif
