// SPDX-License-Identifier: MIT
#pragma once

#include "content/technique.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace kneecoach {

/// A part of a whole, exactly: 0 ≤ part ≤ whole.
struct Share {
    std::int64_t part = 0;
    std::int64_t whole = 1;

    constexpr double value() const {
        return static_cast<double>(part) / static_cast<double>(whole);
    }
    friend constexpr bool operator==(const Share&, const Share&) = default;
};

/// How fast one step is stroked, in percent of its technique's tempo, and how the person changed it
/// on the way. A change waits for the next stroke, so the hand never jumps.
class Pace {
public:
    struct Change {
        Millis from{}; ///< into the step
        int percent = 100;
        friend bool operator==(const Change&, const Change&) = default;
    };

    explicit Pace(int percent = 100) : changes_{{Millis{0}, percent}} {}

    /// The percent asked for last; a stroke under way may still be at the one before.
    int percent() const { return changes_.back().percent; }

    /// The same up to `at`, and `percent` from the first stroke that begins at `at` or later.
    Pace changed(const Tempo& tempo, Millis at, int percent) const;

    /// Milliseconds at 100 % that are as much stroking as `into` was, in hundredths.
    std::int64_t work(Millis into) const;

    const std::vector<Change>& changes() const { return changes_; }
    friend bool operator==(const Pace&, const Pace&) = default;

private:
    std::vector<Change> changes_; ///< sorted; the first is from 0
};

/// Where the hand is at one moment of a step.
struct Phase {
    enum class Act { pressing, returning, breathingIn, breathingOut, resting };

    Act act = Act::resting;

    /// On the path of one stroke: 0 where it begins, 1 at its far end. Of a circle: how far round;
    /// of a hold: how full the breath is.
    Share position;
    int count = 0; ///< strokes begun, the one under way included; of a hold: breaths
    friend bool operator==(const Phase&, const Phase&) = default;
};

std::string_view name(Phase::Act act);

/// The end of a hold, in which the hand lets go.
inline constexpr Millis lettingGo{2'000};

/// Where the hand is `into` a step of `length`. A stroke that could not be finished within the step
/// is not begun: the hands rest. A hold breathes at its own tempo, whatever the pace.
Phase phaseAt(
    Motion motion, const Tempo& tempo, Millis length, Millis into, const Pace& pace = Pace{});

inline Phase phaseAt(
    const Technique& technique, Millis length, Millis into, const Pace& pace = Pace{}) {
    return phaseAt(technique.motion, technique.tempo, length, into, pace);
}

/// How many strokes are finished within a step of `length`.
int strokesIn(const Tempo& tempo, Millis length, const Pace& pace = Pace{});

} // namespace kneecoach
