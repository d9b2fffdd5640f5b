// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/routine.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

enum class SegmentKind { getReady, step, changeLeg, finish };

/// "get-ready", "step", "change-leg", "finish".
std::string_view name(SegmentKind kind);

/// A stretch of the session. Segments touch: each begins where the one before ends.
struct Segment {
    Span span;
    SegmentKind kind = SegmentKind::step;
    Leg leg = Leg::left; ///< of a change of leg: the one just done
    std::optional<std::size_t>
        step; ///< place in the timeline's steps; of `getReady`: the one to come; nothing for
              ///< `changeLeg` and `finish`
    friend bool operator==(const Segment&, const Segment&) = default;
};

enum class CueKind {
    say,        ///< the text of a step, spoken before it begins
    change,     ///< what comes next, another set-up, the other leg
    place,      ///< the hand moves on within a step
    firmer,     ///< a tool's gentle opening is over
    hold,       ///< a hold begins
    count,      ///< a breath of a hold
    release,    ///< "let go": ends with its hold
    halfTime,   ///< in steps of 60 s or more
    tenSeconds, ///< in steps of 45 s or more
    encourage,
    finish, ///< how to get up safely
    letGo,  ///< a hold was broken off; not on the line of time, only in events
    reply,  ///< answers a command; not on the line of time, only in events
};

/// "say", "change", "place", "firmer", "hold", "count", "release", "half-time", "ten-seconds",
/// "encourage", "finish", "let-go", "reply".
std::string_view name(CueKind kind);

/// Something said, and how long saying it lasts.
struct Cue {
    Millis at{};
    Millis lasts{};
    CueKind kind = CueKind::say;
    std::string words;

    Span span() const { return {at, at + lasts}; }
    friend bool operator==(const Cue&, const Cue&) = default;
};

/// The words a screen shows while the hand is at one of a step's places.
struct PlaceLine {
    PlaceId place;
    Span span; ///< on the line of time
    std::string line;
};

/// A planned step with its time and words.
struct TimedStep {
    Leg leg = Leg::left;
    PlannedStep planned;
    Span span; ///< on the line of time, without getting ready
    Motion motion = Motion::glide;
    Tempo tempo;
    Millis longestRun{}; ///< of its technique, over one region
    std::string name;
    std::string line; ///< what to do, where the step has no places
    std::vector<PlaceLine> places;

    bool isHold() const { return motion == Motion::hold; }
};

/// How fast the voice speaks; people choose from 100 to 180.
struct SpeechRate {
    int wordsPerMinute = 150;
};

/// What went before a timeline that is the rest of a session begun earlier.
struct Continues {
    std::optional<PlannedStep> after; ///< the step last under the hand, on the same leg
    std::optional<std::string> words; ///< said in place of the first step's own announcement
};

/// A routine unrolled on a line of active milliseconds: what is seen and said when. Immutable, and
/// cheap to copy.
class Timeline {
public:
    const Routine& routine() const { return line_->routine; }
    const std::vector<TimedStep>& steps() const { return line_->steps; }
    const std::vector<Segment>& segments() const { return line_->segments; }
    const std::vector<Cue>& cues() const { return line_->cues; } ///< sorted, never overlapping
    Millis length() const {
        return line_->segments.empty() ? Millis{0} : line_->segments.back().span.end;
    }

    /// The segment that holds `active`; the last one from its end on.
    const Segment& segmentAt(Millis active) const;

private:
    friend class Compiler;

    struct Line {
        Routine routine;
        std::vector<TimedStep> steps;
        std::vector<Segment> segments;
        std::vector<Cue> cues;
    };

    explicit Timeline(Line line) : line_(std::make_shared<const Line>(std::move(line))) {}
    std::shared_ptr<const Line> line_;
};

/// Unrolls `routine`: getting ready and doing each step, the change of leg, the finish, and all
/// that is said on the way. Slower speech makes getting ready longer, never a step.
Timeline compile(const Pack& pack, const Routine& routine, SpeechRate rate = {},
    const std::optional<Continues>& continues = std::nullopt);

/// The cues that begin in `window`. Windows that touch share no cue.
std::vector<Cue> cuesIn(const Timeline& timeline, Span window);

} // namespace kneecoach
