// SPDX-License-Identifier: MIT
#include "code/code_number.h"

#include <algorithm>

namespace kneecoach {

CodeNumber::CodeNumber(CodeDigits digits) : digits_(std::move(digits)) { dropZeros(); }

void CodeNumber::put(std::uint32_t count, std::uint32_t choice) {
    std::uint64_t carried = choice;
    for (auto digit = digits_.rbegin(); digit != digits_.rend(); ++digit) {
        carried += std::uint64_t{*digit} * count;
        *digit = static_cast<std::uint8_t>(carried % codeBase);
        carried /= codeBase;
    }
    for (; carried > 0; carried /= codeBase)
        digits_.insert(digits_.begin(), static_cast<std::uint8_t>(carried % codeBase));
}

std::uint32_t CodeNumber::take(std::uint32_t count) {
    std::uint64_t rest = 0;
    for (std::uint8_t& digit : digits_) {
        rest = rest * codeBase + digit;
        digit = static_cast<std::uint8_t>(rest / count);
        rest %= count;
    }
    dropZeros();
    return static_cast<std::uint32_t>(rest);
}

void CodeNumber::dropZeros() {
    const auto first = std::ranges::find_if(digits_, [](std::uint8_t digit) { return digit > 0; });
    digits_.erase(digits_.begin(), first);
}

} // namespace kneecoach
