// SPDX-License-Identifier: MIT
#pragma once

#include "content/finding.h"
#include "content/pack.h"

namespace kneecoach {

/// All that is wrong with the rules of a pack whose ids resolve, in the order of the checks.
Findings checkPack(const Pack& pack);

} // namespace kneecoach
