// SPDX-License-Identifier: MIT
#include "desk/numbers.h"

#include <charconv>

namespace kneecoach {

std::string written(const std::vector<long long>& numbers) {
    std::string text;
    for (const long long number : numbers)
        text += (text.empty() ? "" : ",") + std::to_string(number);
    return text;
}

std::optional<std::vector<long long>> readNumbers(std::string_view text) {
    std::vector<long long> numbers;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (true) {
        long long number = 0;
        const auto [next, fault] = std::from_chars(at, end, number);
        if (fault != std::errc() || number < 0 || *at == '-') return std::nullopt;
        numbers.push_back(number);
        if (next == end) return numbers;
        if (*next != ',') return std::nullopt;
        at = next + 1;
    }
}

} // namespace kneecoach
