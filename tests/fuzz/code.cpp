// SPDX-License-Identifier: MIT
//
// Any bytes as a plan code: refused, or a wish that is planned within each of some permits and has that very code. After a
// first byte of 1 the others are the number in a code of this pack, with its prefix and its check.
#include "code/check_digits.h"
#include "code/code_number.h"
#include "code/plan_code.h"
#include "fuzz/fuzz.h"
#include "fuzz/some_permits.h"

#include <algorithm>

namespace {

using namespace kneecoach;

/// The prefix of the shipped pack, from a code of its own.
std::uint32_t prefix() {
    CodeDigits digits = digitsIn(writePlanCode(shippedPack(), Wish{}).value()).value();
    digits.erase(digits.begin());
    digits.resize(digits.size() - checkDigits);
    return CodeNumber(digits).take(1U << 24U);
}

std::string soundCode(std::string_view bytes) {
    static const std::uint32_t ofThisPack = prefix();
    CodeNumber number;
    for (const char byte : bytes.substr(0, 32)) number.put(256, static_cast<unsigned char>(byte));
    number.put(1U << 24U, ofThisPack);
    CodeDigits digits{0};
    digits.insert(digits.end(), number.digits().begin(), number.digits().end());
    addCheck(digits);
    return inGroups(digits);
}

void expectSound(const Wish& wish, std::string_view code) {
    fuzz::expectPlansWithin(wish);
    const auto again = writePlanCode(shippedPack(), wish);
    fuzz::expect(again.has_value(), "what was read from a code can be written as one");
    fuzz::expect(digitsIn(*again) == digitsIn(code), "a wish has one code");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::textOf(data, size);
    const bool isNumber = text.starts_with('\1');
    const std::string code = isNumber ? soundCode(text.substr(1)) : std::string(text);
    if (const auto wish = readPlanCode(shippedPack(), code)) expectSound(*wish, code);
    return 0;
}
