// SPDX-License-Identifier: MIT
#include "code/plan_code.h"

#include "code/check_digits.h"
#include "code/code_number.h"
#include "code/wish_choices.h"
#include "routine/holds.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace kneecoach {
namespace {

constexpr std::uint8_t format = 0; ///< the first character
constexpr std::size_t shortest = 1 + checkDigits;
constexpr std::uint32_t prefixes = 1U << 24U;

/// The first 24 bits of a pack's checksum.
std::uint32_t prefixOf(const Pack& pack) {
    const auto& bytes = pack.checksum.bytes;
    return std::uint32_t{bytes[0]} << 16U | std::uint32_t{bytes[1]} << 8U | bytes[2];
}

template <class Ids>
bool sameSet(const Ids& one, const Ids& other) {
    const auto isIn = [](const Ids& ids) { return [&](const auto& id) { return holds(ids, id); }; };
    return std::ranges::all_of(one, isIn(other)) && std::ranges::all_of(other, isIn(one));
}

/// Whether a wish that was read asks for the same as the one that was written, home's own questions aside.
bool saysTheSame(Wish read, const Wish& written) {
    if (sameSet(read.tools, written.tools)) read.tools = written.tools;
    if (sameSet(read.leaveOut, written.leaveOut)) read.leaveOut = written.leaveOut;
    read.soreHands = written.soreHands;
    read.tender = written.tender;
    return read == written;
}

/// Prefix and choices as one number; nothing where a choice is none.
std::optional<CodeNumber> numberOf(const Pack& pack, WishChoices choices) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> all{{prefixes, prefixOf(pack)}};
    eachChoice(pack, choices, [&](auto count, auto& choice) { all.emplace_back(count, choice); });
    CodeNumber number;
    std::ranges::reverse(all);
    for (const auto& [count, choice] : all) {
        if (choice >= count) return std::nullopt;
        number.put(count, choice);
    }
    return number;
}

std::string written(const CodeNumber& number) {
    CodeDigits digits = number.digits();
    digits.insert(digits.begin(), format);
    addCheck(digits);
    return inGroups(digits);
}

/// The choices in a number from which the prefix was taken; nothing where it holds others.
std::optional<WishChoices> choicesIn(const Pack& pack, CodeNumber number) {
    WishChoices choices;
    bool isWhole = true;
    eachChoice(pack, choices, [&](auto count, auto& choice) {
        isWhole = isWhole && count > 0;
        if (isWhole) choice = number.take(count);
    });
    return isWhole && number.isZero() ? std::optional(choices) : std::nullopt;
}

Result<Wish, CodeFault> wishIn(const Pack& pack, CodeNumber number) {
    if (number.take(prefixes) != prefixOf(pack)) return failure(CodeFault::otherPack);
    const auto choices = choicesIn(pack, std::move(number));
    if (!choices) return failure(CodeFault::damaged);
    return wishOf(pack, *choices);
}

} // namespace

std::optional<std::string> writePlanCode(const Pack& pack, const Wish& wish) {
    const WishChoices choices = choicesOf(pack, wish);
    const auto number = numberOf(pack, choices);
    if (!number || !saysTheSame(wishOf(pack, choices), wish)) return std::nullopt;
    std::string code = written(*number);
    return code.size() <= longestCode ? std::optional(std::move(code)) : std::nullopt;
}

Result<Wish, CodeFault> readPlanCode(const Pack& pack, std::string_view code) {
    const auto digits = digitsIn(code);
    if (!digits || digits->size() < shortest || inGroups(*digits).size() > longestCode
        || !passesCheck(*digits))
        return failure(CodeFault::damaged);
    if (digits->front() != format) return failure(CodeFault::newer);
    const CodeDigits held(digits->begin() + 1, digits->end() - checkDigits);
    if (!held.empty() && held.front() == 0) return failure(CodeFault::damaged);
    return wishIn(pack, CodeNumber(held));
}

} // namespace kneecoach
