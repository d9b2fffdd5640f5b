// SPDX-License-Identifier: MIT
#include "desk/pin_lock.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

PinLock afterWrongTries(int tries, Millis now) {
    PinLock lock;
    for (int i = 0; i < tries; ++i) lock = afterWrong(lock, now);
    return lock;
}

} // namespace

TEST_CASE("four wrong tries do not make the PIN rest, the fifth does, for a minute") {
    const Millis now{1'000'000};
    CHECK(mayTry(afterWrongTries(4, now), now));
    const PinLock lock = afterWrongTries(5, now);
    CHECK_FALSE(mayTry(lock, now));
    CHECK_FALSE(mayTry(lock, now + Millis{59'999}));
    CHECK(mayTry(lock, now + Millis{60'000}));
}

TEST_CASE("after the rest there are five tries again, not endless ones") {
    PinLock lock = afterWrongTries(5, Millis{0});
    const Millis later{60'000};
    for (int i = 0; i < 5; ++i) {
        CHECK(mayTry(lock, later));
        lock = afterWrong(lock, later);
    }
    CHECK_FALSE(mayTry(lock, later));
}

TEST_CASE("a clock that jumped back does not lock the PIN for longer than one rest") {
    const PinLock lock = afterWrongTries(5, Millis{9'000'000});
    CHECK(restLeft(lock, Millis{0}) == pinRest);
}
