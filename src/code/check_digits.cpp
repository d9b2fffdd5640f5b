// SPDX-License-Identifier: MIT
#include "code/check_digits.h"

namespace kneecoach {
namespace {

/// By the base: the sum of all characters less their number, and that of each times its place.
struct Sums {
    std::uint32_t plain = 0;
    std::uint32_t byPlace = 0;
};

Sums sumsOf(const CodeDigits& digits) {
    Sums sums;
    std::uint32_t place = 0;
    for (const std::uint32_t digit : digits) {
        place += 1;
        sums.plain = (sums.plain + digit + codeBase - 1) % codeBase;
        sums.byPlace = (sums.byPlace + place % codeBase * digit) % codeBase;
    }
    return sums;
}

} // namespace

/// With two characters x and y more, at the places p and p + 1, the sums are plain + x + y - 2 and byPlace + px + (p + 1)y.
void addCheck(CodeDigits& digits) {
    const Sums sums = sumsOf(digits);
    const auto p = static_cast<std::uint32_t>(digits.size() + 1) % codeBase;
    const std::uint32_t both = (codeBase + 2 - sums.plain) % codeBase;
    const std::uint32_t y = (2 * codeBase * codeBase - sums.byPlace - p * both) % codeBase;
    const std::uint32_t x = (both + codeBase - y) % codeBase;
    digits.push_back(static_cast<std::uint8_t>(x));
    digits.push_back(static_cast<std::uint8_t>(y));
}

bool passesCheck(const CodeDigits& digits) {
    const Sums sums = sumsOf(digits);
    return sums.plain == 0 && sums.byPlace == 0;
}

} // namespace kneecoach
