// SPDX-License-Identifier: MIT
#pragma once

#include "content/load_pack.h"

#include <stdexcept>

/// The program's own words, loaded once.
inline const kneecoach::Words& coachWords() {
    static const kneecoach::Words words = [] {
        auto loaded = kneecoach::loadWords(TEST_CONTENT_DIR "/coach");
        if (!loaded) throw std::runtime_error("the words of the program do not load");
        return std::move(*loaded);
    }();
    return words;
}
