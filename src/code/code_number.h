// SPDX-License-Identifier: MIT
#pragma once

#include "code/alphabet.h"

namespace kneecoach {

/// A natural number of any length that holds choices: each one of so many. The last that was put is the first to be taken.
class CodeNumber {
public:
    CodeNumber() = default;
    explicit CodeNumber(CodeDigits digits);

    /// Puts a choice below `count`.
    void put(std::uint32_t count, std::uint32_t choice);
    std::uint32_t take(std::uint32_t count);

    bool isZero() const { return digits_.empty(); }

    /// The largest first, without a zero before it; zero has none.
    const CodeDigits& digits() const { return digits_; }

private:
    void dropZeros();

    CodeDigits digits_;
};

} // namespace kneecoach
