// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/samples.h"
#include "ui/session_keys.h"
#include "ui/session_texts.h"

using namespace kneecoach;

namespace {

SessionTexts textsAt(const Moment& moment) { return textsOf(moment, samples::words()); }

} // namespace

TEST_CASE("a moment in words") {
    const SessionTexts texts = textsAt(samples::stroke().moment);
    CHECK(texts.leg == "Left leg");
    CHECK(texts.state == "Light");
    CHECK(texts.name == "Warm-up glide");
    CHECK(texts.seconds == "34");
    CHECK(texts.heard == "34 seconds left");
    CHECK(texts.next == "Next: Thigh kneading");
    CHECK(texts.left == "12 minutes left in all");
}

TEST_CASE("a second that has begun counts") {
    Moment moment = samples::stroke().moment;
    moment.segmentLeft = Millis{1};
    CHECK(textsAt(moment).seconds == "1");
    moment.segmentLeft = Millis{1001};
    CHECK(textsAt(moment).seconds == "2");
    moment.segmentLeft = Millis{0};
    CHECK(textsAt(moment).seconds == "0");
}

TEST_CASE("the ring empties and the bar fills") {
    Moment moment = samples::stroke().moment;
    moment.segmentLeft = moment.segmentLength;
    moment.allLeft = moment.allLength;
    CHECK(textsAt(moment).ring == 1);
    CHECK(textsAt(moment).done == 0);
    moment.segmentLeft = moment.allLeft = Millis{0};
    CHECK(textsAt(moment).ring == 0);
    CHECK(textsAt(moment).done == 1);
}

TEST_CASE("a moment of no length is no division by nothing") {
    CHECK(textsAt(Moment{}).ring == 0);
    CHECK(textsAt(Moment{}).next == "This is the last step");
}

TEST_CASE("what comes next says so when it is the other leg") {
    Moment moment = samples::stroke().moment;
    moment.next->leg = Leg::right;
    CHECK(textsAt(moment).next == "Next: Right leg, Thigh kneading");
}

TEST_CASE("getting ready is said instead of how firm") {
    CHECK(textsAt(samples::gettingReady().moment).state == "Get ready");
}

TEST_CASE("the keys of the session") {
    const SessionKeys keys = defaultKeys();
    CHECK(commandOf(keys, Qt::Key_Space, false) == Command::pause);
    CHECK(commandOf(keys, Qt::Key_Space, true) == Command::goOn);
    CHECK(commandOf(keys, Qt::Key_H, false) == Command::hurts);
    CHECK(commandOf(keys, Qt::Key_Right, false) == Command::skip);
    CHECK(commandOf(keys, Qt::Key_Left, false) == Command::onceMore);
    CHECK(commandOf(keys, Qt::Key_Up, false) == Command::faster);
    CHECK(commandOf(keys, Qt::Key_Down, false) == Command::slower);
    CHECK(commandOf(keys, Qt::Key_Escape, false) == Command::end);
    CHECK_FALSE(commandOf(keys, Qt::Key_F5, false));
}
