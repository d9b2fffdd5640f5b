// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/session.h"
#include "tone/score.h"

namespace kneecoach {
namespace {

TEST_CASE("a score sounds what the picture shows at the same instant") {
    Sitting sitting;
    sitting.into("warm-up-glide", Millis{2'000});
    const Score score = scoreOf(sitting.head, sitting.now, Volume::medium);
    CHECK(score.toneAt(sitting.now) == toneOf(sitting.head));
    const Score before = score;
    sitting.tickTo(sitting.now + Millis{137});
    CHECK(before.toneAt(sitting.now) == toneOf(sitting.head));
}

TEST_CASE("a score knows the near future, beyond the end of a step too") {
    Sitting sitting;
    sitting.into("warm-up-glide", Millis{100});
    const Score score = scoreOf(sitting.head, sitting.now, Volume::medium);
    CHECK(score.toneAt(sitting.now + Millis{1'900}).pitch == Approx(0.5));
    Sitting ready;
    ready.wait(Millis{500});
    CHECK(scoreOf(ready.head, ready.now, Volume::medium).strokes->span.begin > ready.head.place());
}

TEST_CASE("a program that stands still falls silent before the session would pause") {
    Sitting sitting;
    sitting.into("warm-up-glide", Millis{100});
    const Score score = scoreOf(sitting.head, sitting.now, Volume::medium);
    CHECK(score.runs(sitting.now + Millis{1'999}));
    CHECK_FALSE(score.runs(sitting.now + longestGap));
    CHECK(score.toneAt(sitting.now + longestGap) == Tone{});
}

TEST_CASE("nothing is heard while paused, waiting, or when all is over") {
    Sitting sitting;
    sitting.into("warm-up-glide", Millis{2'000});
    sitting.obey(Command::pause);
    CHECK_FALSE(scoreOf(sitting.head, sitting.now, Volume::loud).runs(sitting.now));
    CHECK(toneOf(sitting.head) == Tone{});
    sitting.toTheEnd();
    CHECK_FALSE(scoreOf(sitting.head, sitting.now, Volume::loud).runs(sitting.now));
}

TEST_CASE("a sample is one stroke, and over by itself") {
    const Score sample = sampleOf(Millis{70'000}, Volume::soft);
    CHECK(sample.toneAt(Millis{70'500}).level == 1);
    CHECK_FALSE(sample.runs(Millis{71'500}));
    CHECK(sample.volume == Volume::soft);
}

} // namespace
} // namespace kneecoach
