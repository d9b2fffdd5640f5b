// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace kneecoach {

/// How many bytes of UTF-8 the control character at `place` has; 0 where there is none. On a terminal such a one may move
/// the cursor, color or hide what was written.
constexpr std::size_t controlAt(std::string_view text, std::size_t place) {
    const auto byte = [&](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0xFFU;
    };
    if (byte(place) < 0x20U || byte(place) == 0x7FU) return 1;
    return byte(place) == 0xC2U && byte(place + 1) < 0xA0U ? 2 : 0;
}

/// The same text on one line, with a question mark for each control character.
inline std::string onOneLine(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    for (std::size_t place = 0; place < text.size();) {
        const std::size_t control = controlAt(text, place);
        line += control > 0 ? '?' : text[place];
        place += std::max<std::size_t>(control, 1);
    }
    return line;
}

} // namespace kneecoach
