// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/key_repeat.h"

using namespace kneecoach;

namespace {

struct KeyAt : QKeyEvent {
    KeyAt(QEvent::Type type, int key, quint64 at, bool repeats = false)
        : QKeyEvent(type, key, Qt::NoModifier, {}, repeats) {
        setTimestamp(at);
    }
};

} // namespace

TEST_CASE("a press that says it repeats does, and one at once after the release of the same key") {
    KeyRepeat repeat;
    CHECK(repeat.isRepeat(KeyAt(QEvent::KeyPress, Qt::Key_A, 1'000, true)));
    repeat.release(KeyAt(QEvent::KeyRelease, Qt::Key_A, 2'000));
    CHECK(repeat.isRepeat(KeyAt(QEvent::KeyPress, Qt::Key_A, 2'010)));
}

TEST_CASE("a finger is slower, and another key is another press") {
    KeyRepeat repeat;
    CHECK_FALSE(repeat.isRepeat(KeyAt(QEvent::KeyPress, Qt::Key_A, 1'000)));
    repeat.release(KeyAt(QEvent::KeyRelease, Qt::Key_A, 2'000));
    CHECK_FALSE(repeat.isRepeat(KeyAt(QEvent::KeyPress, Qt::Key_A, 2'040)));
    CHECK_FALSE(repeat.isRepeat(KeyAt(QEvent::KeyPress, Qt::Key_B, 2'010)));
}
