// SPDX-License-Identifier: MIT
#pragma once

namespace kneecoach {

// Of single bytes, whatever the locale: no byte of a letter beyond ASCII is any of these.

constexpr bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isLatin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

} // namespace kneecoach
