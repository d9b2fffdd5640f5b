// SPDX-License-Identifier: MIT
#pragma once

#include "content/finding.h"
#include "content/pack.h"

namespace kneecoach {

/// What a sound pack holds without any use: questions and answers that change nothing, and what nothing refers to.
Findings checkReach(const Pack& pack);

} // namespace kneecoach
