// SPDX-License-Identifier: MIT
#include "desk/tally.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

Tally busyDay() {
    Tally tally;
    count(tally, DeskEvent::visited);
    count(tally, DeskEvent::visited);
    count(tally, DeskEvent::tookPaper);
    count(tally, DeskEvent::restarted);
    count(tally, Outcome::clear);
    count(tally, Outcome::emergency);
    return tally;
}

} // namespace

TEST_CASE("a tally comes back from its few words as it was") {
    CHECK(readTally(written(busyDay())) == busyDay());
    CHECK(readTally(written(Tally{})) == Tally{});
    CHECK(written(busyDay()) == "2,1,1,1,0,0,0,0,1");
}

TEST_CASE("what is no tally is none, and never a guess") {
    for (const char* text : {"", "1", "1,2,3,4,5,6,7,8", "1,2,3,4,5,6,7,8,9,10",
             "a,0,0,0,0,0,0,0,0", "-1,0,0,0,0,0,0,0,0", "-0,0,0,0,0,0,0,0,0", "1,0,0,0,0,0,0,0,",
             ",0,0,0,0,0,0,0,0", "1,0,0,0,0,0,0,0,0 ", "1;0,0,0,0,0,0,0,0",
             "99999999999999999999,0,0,0,0,0,0,0,0", "1000001,0,0,0,0,0,0,0,0"}) {
        CAPTURE(text);
        CHECK_FALSE(readTally(text));
    }
}

TEST_CASE("an outcome that nobody knows is not counted as another") {
    Tally tally;
    CHECK_THROWS_AS(count(tally, static_cast<Outcome>(17)), std::out_of_range);
    CHECK(tally == Tally{});
}
