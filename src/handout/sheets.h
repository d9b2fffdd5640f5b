// SPDX-License-Identifier: MIT
#pragma once

#include "handout/paginate.h"

#include <vector>

namespace kneecoach {

/// What stands on one page: pieces of a section, each at its place below the title.
struct FilledPage {
    const Section* section = nullptr;
    double room = 0; ///< how high the pieces may be together
    PageOfPieces pieces;
};

/// The pages of `paper`, in order; each section begins on a new one. It has to outlive them.
std::vector<FilledPage> sheetsOf(const Paper& paper, const Press& press);

} // namespace kneecoach
