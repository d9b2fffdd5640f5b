// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "tone/oscillator.h"
#include "tone/tone.h"

#include <algorithm>
#include <cmath>

namespace kneecoach {
namespace {

constexpr Tempo glide{1, Millis{6'000}, Millis{4'000}};
constexpr Tempo kneading{1, Millis{3'000}, Millis{0}};
constexpr Tempo taps{3, Millis{1'000}, Millis{0}};
constexpr Tempo breath{1, Millis{10'000}, Millis{4'000}};

struct Moving {
    Motion motion;
    Tempo tempo;
};

constexpr Moving moves[]{{Motion::glide, glide}, {Motion::circle, kneading}, {Motion::taps, taps},
    {Motion::pass, kneading}};
constexpr Moving all[]{{Motion::glide, glide}, {Motion::circle, kneading}, {Motion::taps, taps},
    {Motion::pass, kneading}, {Motion::hold, breath}};

Strokes stepOf(const Moving& moving, Millis length, const Pace& pace = Pace{}) {
    return {{Millis{5'000}, Millis{5'000} + length}, moving.motion, moving.tempo, pace};
}

Tone heardAt(const Strokes& strokes, int into) {
    return toneAt(strokes, strokes.span.begin + Millis{into});
}

TEST_CASE("the tone rises while the hand presses, and falls softer on the light way back") {
    const Strokes strokes = stepOf({Motion::glide, glide}, Millis{60'000});
    for (int into = 100; into < 4'000; into += 50) {
        INFO(into);
        CHECK(heardAt(strokes, into).pitch > heardAt(strokes, into - 50).pitch);
        CHECK(heardAt(strokes, into).level == 1);
    }
    for (int into = 4'250; into < 5'900; into += 50) {
        INFO(into);
        CHECK(heardAt(strokes, into).pitch < heardAt(strokes, into - 50).pitch);
        CHECK(heardAt(strokes, into).level < 0.5);
    }
    CHECK(heardAt(strokes, 4'000).pitch == 1);
}

TEST_CASE("a hold is low and steady, and fades while the hand lets go") {
    const Strokes strokes = stepOf({Motion::hold, breath}, Millis{45'000});
    const Tone steady = heardAt(strokes, 1'000);
    CHECK(steady.pitch == 0);
    for (int into = 100; into <= 43'000; into += 100) CHECK(heardAt(strokes, into) == steady);
    for (int into = 43'100; into < 45'000; into += 100)
        CHECK(heardAt(strokes, into).level < heardAt(strokes, into - 100).level);
    CHECK(heardAt(strokes, 44'999).level < 0.001);
}

TEST_CASE("a tap is short, and each hand has its own") {
    const Strokes strokes = stepOf({Motion::taps, taps}, Millis{30'000});
    CHECK(heardAt(strokes, 30).level > 0.7);
    CHECK(heardAt(strokes, 150).level == 0);
    CHECK(heardAt(strokes, 30).pitch != heardAt(strokes, 334 + 30).pitch);
    CHECK(heardAt(strokes, 30).pitch == heardAt(strokes, 667 + 30).pitch);
}

TEST_CASE("a circle rises and falls once round, and is softest before the next") {
    const Strokes strokes = stepOf({Motion::circle, kneading}, Millis{30'000});
    CHECK(heardAt(strokes, 0).pitch == 0);
    CHECK(heardAt(strokes, 1'500).pitch == Approx(0.6));
    CHECK(heardAt(strokes, 2'999).pitch < 0.001);
    CHECK(heardAt(strokes, 2'900).level < 0.7 * heardAt(strokes, 100).level);
}

TEST_CASE("every stroke begins and ends in silence, at any pace, without a leap on its way") {
    for (const Moving& moving : moves)
        for (const int percent : {70, 100, 130}) {
            const Strokes strokes = stepOf(moving, Millis{20'000}, Pace(percent));
            Tone before;
            for (int into = 0; into < 20'000; ++into) {
                const Tone tone = heardAt(strokes, into);
                const bool leaps = std::abs(tone.level - before.level) > 0.15
                    || (tone.level > 0.05 && before.level > 0.05
                        && std::abs(tone.pitch - before.pitch) > 0.01);
                if (leaps) FAIL(name(moving.motion) << " leaps at " << into);
                before = tone;
            }
            CHECK(before.level < 0.1);
        }
}

TEST_CASE("a stroke that cannot be finished is not heard to begin") {
    for (const Moving& moving : moves) {
        const Strokes strokes = stepOf(moving, Millis{10'100});
        const int finished = strokesIn(moving.tempo, strokes.span.length());
        const Millis end = finished * moving.tempo.period / moving.tempo.strokes;
        for (Millis into = end; into < strokes.span.length(); into += Millis{1})
            if (toneAt(strokes, strokes.span.begin + into) != Tone{}) FAIL(name(moving.motion));
    }
}

TEST_CASE("outside a step there is silence") {
    for (const Moving& moving : all) {
        const Strokes strokes = stepOf(moving, Millis{30'000});
        CHECK(toneAt(strokes, strokes.span.begin - Millis{1}) == Tone{});
        CHECK(toneAt(strokes, strokes.span.end) == Tone{});
    }
}

TEST_CASE("all that sounds lies where old ears hear well, overtones included") {
    for (const Moving& moving : all) {
        const Strokes strokes = stepOf(moving, Millis{30'000});
        for (int into = 0; into < 30'000; ++into) {
            const Tone tone = heardAt(strokes, into);
            const double pitch = hertz(tone.pitch);
            const bool isInside = pitch >= 300 && 2 * pitch <= 1'200;
            if (!isInside || tone.level < 0 || tone.level > 1) FAIL(name(moving.motion) << pitch);
        }
    }
}

TEST_CASE("an oscillator goes on without a break when its speed changes") {
    Oscillator oscillator;
    double before = 0;
    for (int frame = 0; frame < 4'800; ++frame) {
        if (frame % 48 == 0) oscillator.turnBy((300 + frame % 200) / 48'000.0);
        const double now = oscillator.next();
        if (std::abs(now - before) > 0.15) FAIL("breaks at " << frame);
        if (std::abs(now) > Oscillator::most) FAIL("too much at " << frame);
        before = now;
    }
}

} // namespace
} // namespace kneecoach
