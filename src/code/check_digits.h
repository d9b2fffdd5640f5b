// SPDX-License-Identifier: MIT
#pragma once

#include "code/alphabet.h"

namespace kneecoach {

/// How many characters at the end of a code check the others.
inline constexpr std::size_t checkDigits = 2;

/// Adds them. By the base, the sum of all characters is then their number, and the sum of each times its place is nothing.
void addCheck(CodeDigits& digits);

/// Whether it is so. As the base is a prime, both sums stay right under no single wrong character, no two neighbours changed
/// round, and up to 23 characters under no two wrong ones.
bool passesCheck(const CodeDigits& digits);

} // namespace kneecoach
