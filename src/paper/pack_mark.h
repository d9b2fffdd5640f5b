// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

#include <string>

namespace kneecoach {

/// Which text of a pack a paper is of, and who has reviewed it.
struct PackMark {
    std::string checksum; ///< in hexadecimal digits
    std::string review;   ///< who checked it, or that nobody has
};

struct PaperWords;

PackMark markOf(const PaperWords& words);

} // namespace kneecoach
