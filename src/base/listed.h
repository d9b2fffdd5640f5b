// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// "a, b, c"
inline std::string listed(const std::vector<std::string>& words, std::string_view between = ", ") {
    std::string all;
    for (const std::string& word : words) all.append(all.empty() ? "" : between).append(word);
    return all;
}

} // namespace kneecoach
