// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"

#include <cstddef>
#include <string_view>

namespace kneecoach {

/// How long `words` take to say: 400 ms a word and 300 ms a sentence at 150 words a minute, in proportion at another rate.
/// A number counts as the words it is spoken with, a compound ("hip-side") as its parts.
Millis spokenLength(std::string_view words, int wordsPerMinute = 150);

/// How many words a reader sees: runs between spaces that hold a letter or a digit.
std::size_t writtenWords(std::string_view words);

} // namespace kneecoach
