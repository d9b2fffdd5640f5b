// SPDX-License-Identifier: MIT
#include "code/alphabet.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr std::string_view between = " -\t\r\n";

/// A mail program makes a dash of a hyphen; all dashes begin with these bytes, and end in one more.
constexpr std::string_view dash = "\xE2\x80";

char large(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// What a character is that was written as another.
char meant(char c) {
    constexpr std::string_view seen = "1BGSVZ", written = "7865Y2";
    const auto place = seen.find(c);
    return place == std::string_view::npos ? c : written[place];
}

} // namespace

std::string inGroups(const CodeDigits& digits) {
    std::string text;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        if (place > 0 && place % 4 == 0) text += '-';
        text += codeAlphabet.at(digits[place]);
    }
    return text;
}

std::optional<CodeDigits> digitsIn(std::string_view text) {
    CodeDigits digits;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool isDash = text.substr(at).starts_with(dash);
        if (isDash) at += dash.size();
        if (isDash || between.find(c) != std::string_view::npos) continue;
        const auto digit = codeAlphabet.find(meant(large(c)));
        if (digit == std::string_view::npos) return std::nullopt;
        digits.push_back(static_cast<std::uint8_t>(digit));
    }
    return digits;
}

} // namespace kneecoach
