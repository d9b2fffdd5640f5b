// SPDX-License-Identifier: MIT
#pragma once

#include "code/alphabet.h"
#include "code/plan_code.h"
#include "support/shipped.h"

#include <random>

namespace kneecoach::code_tests {

/// Wishes by the dice that a code can hold; the same seed gives the same ones.
class Wishes {
public:
    explicit Wishes(unsigned seed, const Pack& pack = shippedPack()) : pack_(pack), engine_(seed) {}

    Wish next();
    std::size_t below(std::size_t count) { return engine_() % count; }

private:
    const Pack& pack_;
    std::mt19937 engine_;
};

/// The characters of the code of a wish, without hyphens.
std::string bareCode(const Wish& wish, const Pack& pack = shippedPack());

/// Whether a text stands for some wish.
bool isRead(std::string_view code);

/// The wish as it comes back from paper: lists in the order of the pack, home's own questions open.
Wish fromPaper(Wish wish, const Pack& pack = shippedPack());

} // namespace kneecoach::code_tests
