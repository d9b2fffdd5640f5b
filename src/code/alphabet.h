// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// What a code is written with: no two of these look alike in handwriting. Their number is a prime, for the check.
inline constexpr std::string_view codeAlphabet = "23456789ACEFHJKMNPRTWXY";
inline constexpr std::uint32_t codeBase = codeAlphabet.size();

/// Characters of a code by their place in the alphabet, in the order they are written.
using CodeDigits = std::vector<std::uint8_t>;

/// In groups of four: "2X7K-HNRA-3".
std::string inGroups(const CodeDigits& digits);

/// The characters in a text. Small letters are large ones, blanks and hyphens are nothing, and what is never written is
/// what it looks like (an S is a 5); nothing where a character is not even that.
std::optional<CodeDigits> digitsIn(std::string_view text);

} // namespace kneecoach
