// SPDX-License-Identifier: MIT
#include "content/finding.h"

namespace kneecoach {

std::string quoted(std::string_view text) {
    constexpr std::size_t most = 40;
    if (text.size() <= most) return '"' + std::string(text) + '"';
    std::size_t end = most;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return '"' + std::string(text.substr(0, end)) + "…\"";
}

} // namespace kneecoach
