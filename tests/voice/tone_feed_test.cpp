// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/tone_ear.h"
#include "voice/tone_feed.h"

#include <cmath>
#include <cstdlib>

namespace kneecoach {
namespace {

constexpr Tempo glide{1, Millis{6'000}, Millis{4'000}};
constexpr std::size_t period = ToneRenderer::rate / 50; ///< 20 ms

Score gliding(Millis until = Millis{60'000}) {
    return {Strokes{{Millis{0}, Millis{60'000}}, Motion::glide, glide, Pace{}}, Millis{0}, until,
        Volume::loud};
}

/// A feed and a device that asks for 20 ms every 20 ms.
struct Fed {
    Millis now{1'000};
    ToneFeed feed{[this] { return now; }};
    int stopped = 0;
    ToneEar ear;

    Fed() {
        feed.whenSilent([this] { ++stopped; });
    }
    void play(Millis time, Millis ahead = Millis{0}) {
        for (const Millis end = now + time; now < end; now += Millis{20}) {
            std::vector<std::int16_t> frames(period, 7);
            feed.fill(frames, ahead);
            ear.hear(frames);
        }
    }
};

} // namespace

TEST_CASE("a device that is behind is given what will be heard then") {
    for (const Millis ahead : {Millis{0}, Millis{80}}) {
        Fed fed;
        fed.feed.follow(gliding());
        fed.play(Seconds{2}, ahead);
        const double there = hertz(gliding().toneAt(fed.now + ahead).pitch);
        CHECK(std::abs(fed.ear.vibrations().back().hertz - there) < 0.005 * there);
    }
}

TEST_CASE("what a device may lose is silence: a tone comes after it, softly") {
    Fed fed;
    fed.feed.follow(gliding());
    fed.play(Seconds{1});
    REQUIRE(fed.ear.onsets().size() == 1);
    CHECK(fed.ear.onsets().front() >= ToneRenderer::rate / 20);
    CHECK(fed.ear.sharpest() < 200);
    CHECK(fed.ear.steepest() <= 5'500);
}

TEST_CASE("a device is started once, stopped once all was heard, and then started anew") {
    Fed fed;
    CHECK(fed.feed.follow(gliding()));
    CHECK_FALSE(fed.feed.follow(gliding()));
    fed.play(Seconds{1});
    fed.feed.follow(Score{});
    fed.play(Millis{400});
    CHECK(fed.stopped == 0);
    fed.play(Seconds{2});
    CHECK(fed.stopped == 1);
    CHECK_FALSE(fed.feed.isSounding());
    CHECK(fed.feed.follow(gliding()));
}

TEST_CASE("for silence no device is started") {
    Fed fed;
    CHECK_FALSE(fed.feed.follow(Score{}));
    CHECK_FALSE(fed.feed.follow(gliding(Millis{999})));
}

TEST_CASE("a short rest keeps the device") {
    Fed fed;
    fed.feed.follow(gliding());
    fed.play(Seconds{1});
    fed.feed.follow(Score{});
    fed.play(Millis{300});
    CHECK_FALSE(fed.feed.follow(gliding()));
    fed.play(Seconds{1});
    CHECK(fed.stopped == 0);
}

TEST_CASE("a device that asks for nothing any more is noticed; one that rests is not") {
    Fed fed;
    fed.feed.follow(gliding());
    fed.play(Seconds{1});
    fed.now += Millis{2'900};
    CHECK_FALSE(fed.feed.isForgotten());
    fed.now += Millis{200};
    CHECK(fed.feed.isForgotten());
    Fed resting;
    resting.feed.follow(gliding());
    resting.feed.follow(Score{});
    resting.play(Seconds{2});
    resting.now += Seconds{10};
    CHECK_FALSE(resting.feed.isForgotten());
}

} // namespace kneecoach
