// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace kneecoach {

/// A place in a text, and what was expected there.
struct Odd {
    std::size_t place = 0;
    std::string_view expected;
};

/// What the library that reads JSON would pass over, or take long to complain of: a byte order mark, a null character (which
/// it takes for the end), and blanks without end.
std::optional<Odd> oddIn(std::string_view text);

/// Whether a control character other than a line end and a tab stands in a text: it would only work upon a terminal.
bool hasControl(std::string_view text);

} // namespace kneecoach
