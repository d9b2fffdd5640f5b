// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "screening/decision.h"

#include <iosfwd>

namespace kneecoach {

/// The decision in plain words: each leg with its title and its reasons, or the questions still to be answered.
void writeDecision(const Pack& pack, const Decision& decision, std::ostream& out);

} // namespace kneecoach
