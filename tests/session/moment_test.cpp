// SPDX-License-Identifier: MIT
#include "session/moment.h"
#include "support/catch.h"
#include "support/session.h"

namespace kneecoach {
namespace {

Timeline line(const Wish& wish = usualWish()) { return compile(shippedPack(), planned(wish)); }

const TimedStep& stepCalled(const Timeline& timeline, std::string_view id) {
    for (const TimedStep& step : timeline.steps())
        if (step.planned.step.text() == id) return step;
    throw std::runtime_error("no step " + std::string(id));
}

TEST_CASE("getting ready shows the step to come, and no hand on the leg") {
    const Moment moment = momentAt(line(), Millis{0});
    CHECK(moment.kind == SegmentKind::getReady);
    CHECK(moment.id == StepId{"warm-up-glide"});
    CHECK(moment.name == shippedPack().words.at("steps.warm-up-glide.name"));
    CHECK(moment.pressure == 0);
    CHECK_FALSE(moment.stroke);
    REQUIRE(moment.next);
    CHECK(moment.next->step == StepId{"thigh-tapping"});
}

TEST_CASE("a step shows its stroke, its pressure and what is left") {
    const Timeline timeline = line();
    const TimedStep& step = stepCalled(timeline, "warm-up-glide");
    const Moment moment = momentAt(timeline, step.span.begin + Seconds{8});
    CHECK(moment.kind == SegmentKind::step);
    CHECK(moment.segmentLeft == Seconds{82});
    CHECK(moment.segmentLength == Seconds{90});
    CHECK(moment.pressure == 1);
    REQUIRE(moment.stroke);
    CHECK(moment.stroke->count == 2);
    CHECK(moment.stroke->position.value() == 0.5);
    CHECK(moment.allLeft == timeline.length() - step.span.begin - Seconds{8});
}

TEST_CASE("the line changes with the place") {
    const Timeline timeline = line();
    const TimedStep& step = stepCalled(timeline, "quad-kneading");
    REQUIRE(step.places.size() == 3);
    for (const PlaceLine& place : step.places) {
        CHECK(momentAt(timeline, place.span.begin).line == place.line);
        CHECK(momentAt(timeline, place.span.end - Millis{1}).place == place.place);
    }
    CHECK(step.places.front().span.length() == step.span.length() / 3);
    CHECK(step.places.back().span.end == step.span.end);
}

TEST_CASE("a tool opens at pressure one for fifteen seconds") {
    Wish wish = usualWish();
    wish.tools = {"hands", "ball"};
    wish.soreHands = true;
    const Timeline timeline = line(wish);
    for (const TimedStep& step : timeline.steps()) {
        if (step.planned.tool == bareHands) continue;
        CHECK(momentAt(timeline, step.span.begin).pressure == 1);
        CHECK(momentAt(timeline, step.span.begin + Millis{14'999}).pressure == 1);
        CHECK(momentAt(timeline, step.span.begin + Seconds{15}).pressure == step.planned.pressure);
    }
}

TEST_CASE("the leg's time ends with its last step, all time with the finish") {
    const Timeline timeline = line();
    const std::size_t half = timeline.steps().size() / 2;
    const Millis end = timeline.steps()[half - 1].span.end;
    CHECK(momentAt(timeline, end - Millis{1}).legLeft == Millis{1});
    const Moment change = momentAt(timeline, end);
    CHECK(change.kind == SegmentKind::changeLeg);
    CHECK(change.leg == Leg::left);
    CHECK(change.legLeft == Millis{0});
    CHECK(change.line == shippedPack().words.at("cues.change-leg"));
    REQUIRE(change.next);
    CHECK(change.next->leg == Leg::right);
}

TEST_CASE("at the end nothing is left and nothing follows") {
    const Timeline timeline = line();
    const Moment moment = momentAt(timeline, timeline.length());
    CHECK(moment.done);
    CHECK(moment.kind == SegmentKind::finish);
    CHECK(moment.allLeft == Millis{0});
    CHECK_FALSE(moment.next);
    CHECK(momentAt(timeline, timeline.length() + Hours{1}) == moment);
}

TEST_CASE("a moment is the same however often it is asked, and never has less than nothing left") {
    const Timeline timeline = line();
    for (Millis at{0}; at < timeline.length(); at += Millis{777}) {
        const Moment moment = momentAt(timeline, at);
        CHECK(moment == momentAt(timeline, at));
        CHECK(moment.segmentLeft > Millis{0});
        CHECK(moment.segmentLeft <= moment.segmentLength);
        CHECK(moment.legLeft >= Millis{0});
        CHECK_FALSE(moment.done);
    }
}

} // namespace
} // namespace kneecoach
