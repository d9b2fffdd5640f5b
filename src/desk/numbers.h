// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// Numbers from 0 on, with commas between: "3,0,12".
std::string written(const std::vector<long long>& numbers);

/// And back; nothing where anything else stands there.
std::optional<std::vector<long long>> readNumbers(std::string_view text);

} // namespace kneecoach
