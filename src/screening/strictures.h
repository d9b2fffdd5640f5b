// SPDX-License-Identifier: MIT
#pragma once

#include "screening/answer_walk.h"

#include <string>
#include <vector>

namespace kneecoach {

/// One thing more that may be joined to a leg, and what says it: "surgery: within-a-year", "a clearance", "a stop".
struct Stricture {
    Standing standing;
    std::string from;
};

/// Everything that can be joined to a leg of this pack, each once: every answer, with a clearance and without; every
/// region that can be marked; every single thing a clearance may narrow; what earlier sessions stop. Whatever a check
/// brings is made of these.
std::vector<Stricture> stricturesOf(const Pack& pack);

} // namespace kneecoach
