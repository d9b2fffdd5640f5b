// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kneecoach {

/// A table in lines of at most `width` signs, its columns as wide as their shares.
std::vector<std::string> tableLines(const Table& table, std::size_t width);

} // namespace kneecoach
