// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/failing_new.h"
#include "support/session.h"

namespace kneecoach {
namespace {

TEST_CASE("where memory runs out no session begins, at whichever allocation") {
    const Permits permits = openPermits();
    const Routine routine = planned(Wish{});
    const Timeline whole = compile(shippedPack(), routine);
    int other = 0;
    const auto work = [&](const FailingNew&) {
        try {
            const Playhead head = begin(shippedPack(), permits, routine, Millis{0});
            other += head.timeline().length() != whole.length();
            other += head.timeline().cues().size() != whole.cues().size();
        } catch (const std::bad_alloc&) {}
    };
    CHECK(withEachAllocationFailing(FailingNew::How::once, work) > 300);
    CHECK(other == 0);
}

TEST_CASE("a hurt that cannot be carried out for lack of memory never goes on as before") {
    const Sitting sitting = Sitting().into("quad-kneading", Seconds{5});
    int goesOn = 0;
    const auto work = [&](const FailingNew&) {
        try {
            const Obeyed hurt = obey(sitting.head, Command::hurts, sitting.now);
            goesOn += hurt.playhead.isRunning();
        } catch (const std::bad_alloc&) {}
    };
    CHECK(withEachAllocationFailing(FailingNew::How::once, work) > 0);
    CHECK(goesOn == 0);
}

} // namespace
} // namespace kneecoach
