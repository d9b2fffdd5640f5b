// SPDX-License-Identifier: MIT
#pragma once

#include "content/read_pack.h"

#include <string>
#include <vector>

namespace kneecoach {

/// The sum a review names the file by that it is of: of what the file says, not of how it is laid out.
std::string reviewSum(const PackFile& file);

/// Warns of each file of rules or words that nobody has reviewed, and of each that has changed since somebody did. What is
/// changed in good faith is seen; nothing keeps a person from writing down a review that never was.
void checkReviews(
    const PackFolder& folder, const std::vector<PackFile>& reviews, Findings& findings);

} // namespace kneecoach
