// SPDX-License-Identifier: MIT
#include "desk/visit_says.h"
#include "support/catch.h"

using namespace kneecoach;

TEST_CASE("whatever a visit says is heard as it was said") {
    const std::vector<VisitSays> all{SaysShown{}, SaysAlive{}, SaysOver{}, SaysLeave{},
        SaysTouched{}, SaysPaper{}, SaysPin{true}, SaysPin{false}, SaysPinKept{},
        SaysOutcome{Outcome::clear}, SaysOutcome{Outcome::emergency}};
    for (const VisitSays& said : all) {
        CAPTURE(written(said));
        CHECK(readVisitSays(written(said)) == said);
    }
}

TEST_CASE("what a visit cannot say is not heard") {
    for (const char* line : {"", "shown ", "SHOWN", "outcome-", "outcome-9", "leave\n", "pin-1234"})
        CHECK_FALSE(readVisitSays(line));
}
