// SPDX-License-Identifier: MIT
#pragma once

#include "content/words.h"
#include "session/moment.h"

#include <string>

namespace kneecoach {

/// A moment of a session in words, as the screen says it.
struct SessionTexts {
    std::string leg;     ///< "Left leg"
    std::string state;   ///< "Get ready", or how firm: "Light"
    std::string name;    ///< of the step, or what is going on instead
    std::string line;    ///< at most 12 words of what to do
    std::string seconds; ///< in the ring: "34"
    std::string heard;   ///< the same for a screen reader: "34 seconds left"
    std::string next;    ///< "Next: Thigh kneading"
    std::string left;    ///< "8 minutes left in all"
    std::string
        count; ///< strokes, rounds or breaths so far: "4"; empty: none, or too quick to read
    std::string counted; ///< "strokes"
    double ring = 0;     ///< how much of the segment is left, 1 to 0
    double done = 0;     ///< how much of all is done, 0 to 1
    friend bool operator==(const SessionTexts&, const SessionTexts&) = default;
};

/// At most 12 words: what can be read in passing, hands on the leg.
bool isBrief(const std::string& words);

SessionTexts textsOf(const Moment& moment, const Words& words, Motion motion = Motion::glide);

} // namespace kneecoach
