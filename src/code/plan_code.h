// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "content/pack.h"
#include "routine/wish.h"

#include <optional>
#include <string>
#include <string_view>

namespace kneecoach {

/// Why a text is no code of this pack.
enum class CodeFault {
    damaged,   ///< no code, or a character of it is wrong
    newer,     ///< written by a later version of the program
    otherPack, ///< its pack, or what the pack said then, is another one
};

/// How many characters a code has at most, hyphens and all.
inline constexpr std::size_t longestCode = 32;

/// The wish as a code to be written on paper (docs/code.md), or nothing where it does not fit into one. Sore hands and
/// tender places are not in it.
std::optional<std::string> writePlanCode(const Pack& pack, const Wish& wish);

/// The wish that such a code stands for. It opens nothing: to plan it takes a permit.
Result<Wish, CodeFault> readPlanCode(const Pack& pack, std::string_view code);

} // namespace kneecoach
