// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"
#include "content/pack.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

namespace kneecoach {

/// How long a string may be.
struct WordBounds {
    std::optional<std::size_t> words = std::nullopt;
    std::optional<std::ptrdiff_t> questions = std::nullopt; ///< question marks
    std::optional<Millis> spoken = std::nullopt;
};

/// A string that has a use.
struct WantedWords {
    std::string_view path; ///< good while it is shown
    bool required = true;
    WordBounds bounds;
};

/// Shows every string a language of this pack may have, each once.
void eachWanted(const Pack& pack, const std::function<void(const WantedWords&)>& show);

} // namespace kneecoach
