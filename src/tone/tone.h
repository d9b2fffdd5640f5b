// SPDX-License-Identifier: MIT
#pragma once

#include "session/stroke.h"

namespace kneecoach {

/// What is heard at one moment.
struct Tone {
    double pitch = 0; ///< 0 is the lowest, 1 the highest
    double level = 0; ///< 0 is silence, 1 what a hand that presses sounds like
    friend bool operator==(const Tone&, const Tone&) = default;
};

/// Vibrations a second. Ears that grew old hear from 300 to 1,200 well, overtones included.
double hertz(double pitch);

/// A step as it is heard: when on the line of time, how the hand moves, how fast.
struct Strokes {
    Span span;
    Motion motion = Motion::glide;
    Tempo tempo;
    Pace pace;
};

/// The tone of one stroke: it rises while the hand presses, and falls, softer, while it comes back. Taps are short, and a
/// circle rises and falls once round. Silent while the hands rest.
Tone toneOf(Motion motion, const Tempo& tempo, const Phase& phase);

/// The tone at a place on the line of time, from the phase the picture shows there. A hold is low and steady, and fades
/// while the hand lets go. Silent outside the step.
Tone toneAt(const Strokes& strokes, Millis place);

} // namespace kneecoach
