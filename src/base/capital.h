// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace kneecoach {

/// The same words as a line of their own: the first letter is a capital, if it is one of A to Z, or of À to Þ.
inline std::string withCapital(std::string words) {
    constexpr char latin = '\xc3', divided = '\xb7'; // "÷" stands among the small letters in UTF-8
    const bool isPlain = !words.empty() && words[0] >= 'a' && words[0] <= 'z';
    const bool isLatin = words.size() > 1 && words[0] == latin && words[1] >= '\xa0'
        && words[1] <= '\xbe' && words[1] != divided;
    if (!isPlain && !isLatin) return words;
    char& first = words[isPlain ? 0 : 1];
    first = static_cast<char>(first - ('a' - 'A'));
    return words;
}

} // namespace kneecoach
