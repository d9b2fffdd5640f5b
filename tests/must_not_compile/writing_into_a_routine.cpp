// expect: is private within this context|discards qualifiers|passing 'const
// SPDX-License-Identifier: MIT
// Nothing is added to a routine once it was planned.
#include "routine/routine.h"

using namespace kneecoach;

#ifdef CONTROL
std::size_t legsIn(const Routine& routine) { return routine.legs().size(); }
#else
void add(Routine& routine, const LegRoutine& leg) { routine.legs().push_back(leg); }
#endif
