// SPDX-License-Identifier: MIT
#pragma once

#include "session/stroke.h"
#include "session/timeline.h"

#include <optional>
#include <string>

namespace kneecoach {

/// What a screen says about a step that is not under the hand yet.
struct Upcoming {
    Leg leg = Leg::left;
    StepId step;
    std::string name;
    friend bool operator==(const Upcoming&, const Upcoming&) = default;
};

/// Everything a screen shows at one instant of a session.
struct Moment {
    SegmentKind kind = SegmentKind::getReady;
    Leg leg = Leg::left;
    std::optional<std::size_t>
        step; ///< place in the timeline's steps: under the hand, or being made ready for
    StepId id;
    std::string name; ///< of the step; empty at a change of leg and at the finish
    std::string line; ///< what to do now, at the place where the hand is now
    std::optional<PlaceId> place;
    Pressure pressure = 0;       ///< now; 0 where no hand is on the leg
    std::optional<Phase> stroke; ///< only while a step is under the hand

    Millis segmentLeft{};
    Millis segmentLength{};
    Millis legLeft{}; ///< to the end of this leg's last step, getting ready included
    Millis allLeft{};
    Millis allLength{};

    std::optional<Upcoming> next; ///< nothing: this is the last
    bool waiting = false;         ///< stands still until the person says ready
    bool done = false;

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// What is seen at `active` of `timeline`: pure, and right however often it is asked.
Moment momentAt(const Timeline& timeline, Millis active, const Pace& pace = Pace{});

} // namespace kneecoach
