// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"
#include "content/pack.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kneecoach {

/// A string that has a use, and how long it may be.
struct WantedWords {
    std::string path;
    bool required = true;
    std::optional<std::size_t> mostWords = std::nullopt;
    std::optional<std::ptrdiff_t> mostQuestions = std::nullopt; ///< question marks
    std::optional<Millis> longest = std::nullopt;               ///< to say
};

/// Every string a language of this pack may have, sorted by path.
std::vector<WantedWords> wantedWords(const Pack& pack);

} // namespace kneecoach
