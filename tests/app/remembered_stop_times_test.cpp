// SPDX-License-Identifier: MIT
//
// What a stop that is remembered lets one press, and when it ends; one second either side.
#include "app/walker.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

constexpr Seconds press{2}; ///< how long a press takes a walker

/// Stopped for a fever; the time runs from the moment it was shown.
Walker feverish() {
    Walker walker;
    walker.toTheQuestions().answerMildlyUntil("fever").press("answer/yes");
    while (!walker.isAt<Stopped>()) walker.answerOneMildly();
    return walker;
}

Millis sinceShown(const Walker& walker) {
    return walker.now().world.utc - walker.place<Stopped>().stop.at.utc;
}

struct Row {
    std::string_view said;
    Seconds after;
    bool ends;
};

TEST_CASE("a stop ends as a mistake for 10 minutes, by going away after 2 days, on its page too") {
    for (const Row& row : std::vector<Row>{
             {"mistake", Minutes{10} - Seconds{1}, true},
             {"mistake", Minutes{10}, true},
             {"mistake", Minutes{10} + Seconds{1}, false},
             {"mistake", Hours{48}, false},
             {"gone-away", Minutes{10}, false},
             {"gone-away", Hours{48} - Seconds{1}, false},
             {"gone-away", Hours{48}, true},
         }) {
        Walker walker = feverish();
        walker.wait(row.after - sinceShown(walker) - press).say(row.said);
        INFO(row.said << " after " << row.after.count() << " s");
        CHECK(walker.isAt<Stopped>() != row.ends);
        CHECK(walker.journey().told.stops.empty() == row.ends);
    }
}

TEST_CASE("a clock set back takes no stop back") {
    Walker walker = feverish();
    walker.wait(-Hours{1}).say("mistake");
    CHECK(walker.isAt<Stopped>());
    walker.say("gone-away");
    CHECK(walker.isAt<Stopped>());
}

TEST_CASE("whoever comes back finds the stop, on whichever day") {
    for (const int days : {0, 1, 30, 400}) {
        INFO(days << " days");
        CHECK(feverish().comeBack(days).isAt<Stopped>());
    }
}

} // namespace
} // namespace kneecoach
