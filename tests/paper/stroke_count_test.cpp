// SPDX-License-Identifier: MIT
#include "paper/coach_words.h"
#include "paper/stroke_count.h"
#include "support/catch.h"
#include "support/shipped.h"

using namespace kneecoach;

namespace {

std::string countOf(Motion motion, Tempo tempo, Seconds seconds, std::size_t places = 0) {
    TimedStep step;
    step.motion = motion;
    step.tempo = tempo;
    step.planned.seconds = seconds;
    step.planned.spots.resize(places);
    return strokeCount({shippedPack(), coachWords()}, step);
}

constexpr Tempo slow{1, Millis{6000}, Millis{4000}};

} // namespace

TEST_CASE("strokes are counted as they are played, and told how slow") {
    CHECK(countOf(Motion::glide, slow, Seconds{90}) == "About 15 strokes. One every 6 seconds.");
    CHECK(countOf(Motion::glide, slow, Seconds{95}) == "About 15 strokes. One every 6 seconds.");
    CHECK(countOf(Motion::taps, {3, Millis{1000}, {}}, Seconds{20})
        == "About 60 taps. 3 each second.");
    CHECK(countOf(Motion::pass, {1, Millis{3000}, {}}, Seconds{30})
        == "About 10 rolls. One every 3 seconds.");
}

TEST_CASE("a hold is counted in breaths, and ends with letting go") {
    CHECK(countOf(Motion::hold, {1, Millis{10'000}, Millis{4000}}, Seconds{45})
        == "About 4 slow breaths. Then let go.");
}

TEST_CASE("a step through several places says how long each has") {
    CHECK(countOf(Motion::circle, {1, Millis{2000}, {}}, Seconds{60}, 4)
        == "About 30 circles. One every 2 seconds. 15 seconds at each place.");
    CHECK(countOf(Motion::circle, {1, Millis{2000}, {}}, Seconds{60}, 1)
        == "About 30 circles. One every 2 seconds.");
}

TEST_CASE("a tempo that does not come out even is only counted") {
    CHECK(countOf(Motion::circle, {2, Millis{3500}, {}}, Seconds{35}) == "About 20 circles.");
}
