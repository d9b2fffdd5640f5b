// SPDX-License-Identifier: MIT
#pragma once

#include "content/load_pack.h"

namespace kneecoach {

/// The program's own words, read once.
inline const Words& coachWords() {
    static const Words words = loadWords(TEST_CONTENT_DIR "/coach").value();
    return words;
}

} // namespace kneecoach
