// SPDX-License-Identifier: MIT
#include "clinic/pin.h"

#include "content/hex.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Looks at all of both, so that the time tells nothing of where they differ.
bool isSame(const SlowHash& a, const SlowHash& b) {
    unsigned differing = 0;
    for (std::size_t place = 0; place < a.size(); ++place)
        differing |= static_cast<unsigned>(a[place] ^ b[place]);
    return differing == 0;
}

} // namespace

bool canBePin(std::string_view digits) {
    return digits.size() >= shortestPin && digits.size() <= longestPin
        && std::ranges::all_of(digits, isDigit);
}

Pin pinOf(std::string_view digits, std::vector<std::uint8_t> salt, int rounds) {
    const SlowHash hash = slowHashOf(digits, salt, rounds);
    return {std::move(salt), hash, rounds};
}

bool isPin(const Pin& pin, std::string_view digits) {
    const bool isOne = isSame(slowHashOf(digits, pin.salt, pin.rounds), pin.hash);
    return canBePin(digits) && isOne;
}

Value written(const Pin& pin) {
    return Value::Object{
        {"salt", hexOf(pin.salt)}, {"hash", hexOf(pin.hash)}, {"rounds", pin.rounds}};
}

} // namespace kneecoach
