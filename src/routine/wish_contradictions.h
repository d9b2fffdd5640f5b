// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "content/reading.h"
#include "routine/wish.h"

namespace kneecoach {

/// Notes a fault where the wish that was read from `document` contradicts itself: it is not carried out one way or the
/// other, the person says which.
void refuseContradictions(const Pack& pack, const Reading& document, const Wish& wish);

} // namespace kneecoach
