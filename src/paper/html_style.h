// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page_setup.h"

#include <string>

namespace kneecoach {

/// How a paper looks, as a style sheet: black on white, no letter on paper below 14 points, 18 in large print.
std::string htmlStyle(const PageSetup& setup);

} // namespace kneecoach
