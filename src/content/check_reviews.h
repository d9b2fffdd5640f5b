// SPDX-License-Identifier: MIT
#pragma once

#include "content/check_schema.h"
#include "content/review.h"

#include <string>
#include <vector>

namespace kneecoach {

/// The reviews that are written down in the folder of a pack; none where anything is wrong with them, which is noted.
std::vector<Review> openReviews(
    const std::string& folder, const Schemas& schemas, Findings& findings);

/// Those of them that are of the pack with this checksum.
std::vector<Review> fitting(std::vector<Review> reviews, const Checksum& checksum);

/// Warns of a pack that nobody has reviewed, and of each review of what it said before. What is changed in good faith is
/// seen; nothing keeps a person from writing down a review that never was.
void checkReviews(const std::vector<Review>& reviews, const Checksum& checksum, Findings& findings);

} // namespace kneecoach
