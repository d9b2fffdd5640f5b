// expect: Routine::Routine\(\)' is private within this context
// SPDX-License-Identifier: MIT
// Only planRoutine() and admit() make a routine.
#include "routine/routine.h"

using namespace kneecoach;

#ifdef CONTROL
Routine kept(const Routine& routine) { return routine; }
#else
Routine made() { return Routine(); }
#endif
