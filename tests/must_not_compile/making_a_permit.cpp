// expect: Permit::Permit\(.*is private within this context
// SPDX-License-Identifier: MIT
// Only screen() makes a permit.
#include "screening/permit.h"

using namespace kneecoach;

#ifdef CONTROL
Permit narrower(const Permit& permit) { return permit.lowered(1); }
#else
Permit made(const Allowed& allowed) { return Permit(Leg::left, allowed); }
#endif
