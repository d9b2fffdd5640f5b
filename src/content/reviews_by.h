// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

namespace kneecoach {

/// The reviews of a pack that were made by `day`: one that is dated later has not been made yet, and does not count.
inline std::vector<Review> reviewsBy(const Pack& pack, Date day) {
    std::vector<Review> made;
    for (const Review& review : pack.reviews)
        if (review.on <= day) made.push_back(review);
    return made;
}

} // namespace kneecoach
