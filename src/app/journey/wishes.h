// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

namespace kneecoach {

// What comes back from a page is the id of what was pressed: a word, or "head/what".

/// What stands behind `head` in a wish like "by/doctor".
std::optional<std::string_view> behind(std::string_view wish, std::string_view head);

/// The whole number behind `head`.
std::optional<int> numberBehind(std::string_view wish, std::string_view head);

} // namespace kneecoach
