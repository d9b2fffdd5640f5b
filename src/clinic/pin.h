// SPDX-License-Identifier: MIT
#pragma once

#include "content/slow_hash.h"
#include "content/value.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kneecoach {

inline constexpr std::size_t shortestPin = 4;
inline constexpr std::size_t longestPin = 8;
inline constexpr std::size_t shortestSalt = 16; ///< bytes
inline constexpr std::size_t longestSalt = 32;
inline constexpr int fewestRounds = 10'000;
inline constexpr int mostRounds = 1'000'000; ///< so that no file can make the program stand still
inline constexpr int usualRounds = 200'000;

/// What is kept of the PIN of the staff: enough to know it again, not to tell it.
struct Pin {
    std::vector<std::uint8_t> salt;
    SlowHash hash{};
    int rounds = usualRounds;

    friend bool operator==(const Pin&, const Pin&) = default;
};

/// Whether these are 4 to 8 digits.
bool canBePin(std::string_view digits);

/// What is kept of `digits`. The salt is by chance, so that the same PIN is kept in another way each time.
Pin pinOf(std::string_view digits, std::vector<std::uint8_t> salt, int rounds = usualRounds);

/// Whether `digits` are the PIN; takes as long where they are not.
bool isPin(const Pin& pin, std::string_view digits);

/// As it stands in the file.
Value written(const Pin& pin);

} // namespace kneecoach
