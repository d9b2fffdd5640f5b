// SPDX-License-Identifier: MIT
#include "paper/text_lines.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Of the bytes of a sign all but the first begin with the bits 10.
bool isFirstByte(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

std::vector<std::string_view> wordsIn(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

} // namespace

std::size_t signsIn(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, isFirstByte));
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    for (const std::string_view word : wordsIn(text)) {
        const bool fits = !lines.empty() && signsIn(lines.back()) + 1 + signsIn(word) <= width;
        if (fits) lines.back().append(" ").append(word);
        else lines.emplace_back(word);
    }
    return lines;
}

std::string padded(std::string text, std::size_t width) {
    const std::size_t signs = signsIn(text);
    if (signs < width) text.append(width - signs, ' ');
    return text;
}

} // namespace kneecoach
