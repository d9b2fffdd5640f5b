// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"
#include "content/pack.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kneecoach {

/// A string that has a use, and how long it may be.
struct WantedWords {
    std::string path;
    bool required = true;
    std::size_t mostWords = 1000;
    std::size_t mostQuestions = 1000; ///< question marks
    Millis longest{1'000'000};        ///< to say
};

/// Every string a language of this pack may have, sorted by path.
std::vector<WantedWords> wantedWords(const Pack& pack);

} // namespace kneecoach
