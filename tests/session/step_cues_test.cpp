// SPDX-License-Identifier: MIT
#include "session/step_cues.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <algorithm>

namespace kneecoach {
namespace {

TimedStep step(Millis length, Motion motion = Motion::circle) {
    TimedStep timed;
    timed.span = {Seconds{100}, Seconds{100} + length};
    timed.motion = motion;
    timed.tempo = motion == Motion::hold ? Tempo{1, Millis{10'000}, Millis{4000}}
                                         : Tempo{1, Millis{3000}, Millis{0}};
    return timed;
}

std::vector<Cue> cuesOf(const TimedStep& timed, int rate = 150) {
    return cuesWithin(timed, shippedPack().words, {rate});
}

const Cue* only(const std::vector<Cue>& cues, CueKind kind) {
    const auto found = std::ranges::find(cues, kind, &Cue::kind);
    return found == cues.end() ? nullptr : &*found;
}

TEST_CASE("a hold always ends with its release") {
    for (int seconds = 1; seconds <= 60; ++seconds)
        for (const int rate : {100, 150, 180}) {
            const TimedStep hold = step(Seconds{seconds}, Motion::hold);
            const auto cues = cuesOf(hold, rate);
            if (seconds < 2) continue;
            REQUIRE_FALSE(cues.empty());
            CHECK(cues.back().kind == CueKind::release);
            CHECK(cues.back().span().end == hold.span.end);
        }
}

TEST_CASE("a hold of 45 seconds counts the breaths that can be finished") {
    const auto cues = cuesOf(step(Seconds{45}, Motion::hold));
    std::vector<std::string> words;
    for (const Cue& cue : cues)
        if (cue.kind == CueKind::count) words.push_back(cue.words);
    CHECK(words == std::vector<std::string>{"Two.", "Three.", "Four."});
    CHECK(cues.front().kind == CueKind::hold);
}

TEST_CASE("half-time and ten seconds are never said in a hold") {
    const auto cues = cuesOf(step(Seconds{60}, Motion::hold));
    CHECK_FALSE(only(cues, CueKind::halfTime));
    CHECK_FALSE(only(cues, CueKind::tenSeconds));
}

TEST_CASE("half-time comes in steps of 60 seconds or more, ten seconds in steps of 45 or more") {
    CHECK(only(cuesOf(step(Seconds{60})), CueKind::halfTime)->at == Seconds{130});
    CHECK_FALSE(only(cuesOf(step(Seconds{59})), CueKind::halfTime));
    CHECK(only(cuesOf(step(Seconds{45})), CueKind::tenSeconds)->at == Seconds{135});
    CHECK_FALSE(only(cuesOf(step(Seconds{44})), CueKind::tenSeconds));
}

TEST_CASE("a new place is said when the hand gets there, the first one is not") {
    TimedStep moving = step(Seconds{60});
    moving.places = {{"above", {Seconds{100}, Seconds{115}}, "Above."},
        {"below", {Seconds{115}, Seconds{130}}, "Below."},
        {"inner", {Seconds{130}, Seconds{145}}, "Inner."},
        {"outer", {Seconds{145}, Seconds{160}}, "Outer."}};
    std::vector<Millis> at;
    for (const Cue& cue : cuesOf(moving))
        if (cue.kind == CueKind::place) at.push_back(cue.at);
    CHECK(at == std::vector<Millis>{Seconds{115}, Seconds{130}, Seconds{145}});
    CHECK_FALSE(only(cuesOf(moving), CueKind::halfTime));
    CHECK_FALSE(only(cuesOf(moving), CueKind::encourage));
}

TEST_CASE("a tool that opens gently says when to go on firmer, if there is more to come") {
    TimedStep ball = step(Seconds{60});
    ball.planned.opensAt = 1;
    ball.planned.opensFor = Seconds{15};
    ball.planned.pressure = 2;
    CHECK(only(cuesOf(ball), CueKind::firmer)->at == Seconds{115});
    ball.planned.pressure = 1;
    CHECK_FALSE(only(cuesOf(ball), CueKind::firmer));
}

TEST_CASE("what no longer fits falls away, and the release last") {
    const auto cues = cuesOf(step(Seconds{4}, Motion::hold));
    CHECK_FALSE(only(cues, CueKind::hold));
    CHECK(only(cues, CueKind::release));
    CHECK(cuesOf(step(Millis{500})).empty());
}

} // namespace
} // namespace kneecoach
