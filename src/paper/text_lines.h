// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// How many signs a UTF-8 text shows.
std::size_t signsIn(std::string_view text);

/// The words of a text in lines of at most `width` signs. A word that is longer has a line of its own; no word at all is no
/// line.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// `text` with spaces behind it, up to `width` signs.
std::string padded(std::string text, std::size_t width);

} // namespace kneecoach
