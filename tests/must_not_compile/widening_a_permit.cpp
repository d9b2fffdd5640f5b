// expect: allowed_' is private within this context
// SPDX-License-Identifier: MIT
// A permit can be narrowed and never widened.
#include "screening/permit.h"

using namespace kneecoach;

#ifdef CONTROL
Permit without(const Permit& permit) { return permit.without("calf"); }
#else
void widen(Permit& permit) { permit.allowed_.maxPressure = 3; }
#endif
