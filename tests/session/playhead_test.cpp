// SPDX-License-Identifier: MIT
#include "session/playhead.h"
#include "support/catch.h"
#include "support/session.h"

namespace kneecoach {
namespace {

TEST_CASE("a session is a value: what is done to one leaves the other as it was") {
    Sitting a;
    a.into("quad-kneading", Seconds{10});
    Sitting b = a;
    b.obey(Command::skip).obey(Command::slower);
    CHECK(a.step() == StepId{"quad-kneading"});
    CHECK(a.head.tempo() == 100);
    CHECK(b.step() == StepId{"thigh-hold"});
}

TEST_CASE("both legs are played to the end, with one wait between them") {
    Sitting sitting;
    sitting.toTheEnd();
    REQUIRE(sitting.is<Ended>());
    CHECK(std::get<Ended>(sitting.head.state()).how == Ended::How::finished);
    CHECK(sitting.count(EventKind::waiting) == 1);
    CHECK(sitting.count(EventKind::finished) == 1);
    CHECK(sitting.head.played(Leg::left) == Minutes{9});
    CHECK(sitting.head.played(Leg::right) == Minutes{9});
    CHECK(sitting.head.played() == sitting.head.timeline().length());
    CHECK(sitting.moment().done);
    CHECK(restOf(sitting.head).empty());
}

TEST_CASE("each segment is told once, in order") {
    Sitting sitting;
    sitting.toTheEnd();
    std::vector<Segment> told;
    for (const Event& event : sitting.events)
        if (event.segment) told.push_back(*event.segment);
    CHECK(told == sitting.head.timeline().segments());
}

TEST_CASE("at the change of leg it waits, however long it is left") {
    Sitting sitting;
    while (!sitting.is<WaitingForNextLeg>()) sitting.wait(Millis{500});
    const Millis place = sitting.head.place();
    sitting.wait(Minutes{10}, Seconds{1});
    CHECK(sitting.is<WaitingForNextLeg>());
    CHECK(sitting.head.place() == place);
    const Moment moment = sitting.moment();
    CHECK(moment.waiting);
    CHECK(moment.kind == SegmentKind::changeLeg);
    CHECK(moment.leg == Leg::left);
    CHECK(moment.segmentLeft == Millis{0});
    CHECK(moment.next->leg == Leg::right);
    sitting.obey(Command::ready).wait(Millis{100});
    CHECK(sitting.moment().leg == Leg::right);
    CHECK(sitting.said("cues.change-leg-right"));
}

TEST_CASE("what is over takes no command") {
    Sitting sitting;
    sitting.obey(Command::end);
    CHECK(sitting.is<Ended>());
    CHECK(sitting.said("cues.ended-early"));
    CHECK(sitting.last(EventKind::stopped).because == RuleId{"person"});
    sitting.forget();
    for (int i = 0; i <= static_cast<int>(Command::ready); ++i)
        sitting.obey(static_cast<Command>(i));
    CHECK(sitting.count(EventKind::refused) == 18);
    CHECK(sitting.events.size() == 18);
}

TEST_CASE("ending early keeps what is left, seconds and all") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{50}).obey(Command::end);
    const auto rest = restOf(sitting.head);
    REQUIRE(rest.size() == 2);
    CHECK(rest[0].leg == Leg::left);
    CHECK(rest[0].steps.front().step == StepId{"quad-kneading"});
    CHECK(rest[0].steps.front().seconds == Seconds{70});
    CHECK(rest[0].steps.front().regions
        == std::vector<RegionId>{"vastus-lateralis", "vastus-medialis"});
    CHECK(rest[0].seconds() == Seconds{540 - 90 - 30 - 50});
    CHECK(rest[1].seconds() == Minutes{9});
    CHECK(std::holds_alternative<Routine>(admit(shippedPack(), sitting.head.permits(), rest)));
}

TEST_CASE("a hold that was begun is not kept for another day") {
    Sitting sitting;
    sitting.into("thigh-hold", Seconds{5}).obey(Command::end);
    CHECK(sitting.said("cues.let-go"));
    CHECK(restOf(sitting.head).front().steps.front().step == StepId{"inner-thigh-kneading"});
}

TEST_CASE("a leg without a permit is not played") {
    Permits left = openPermits();
    const Routine routine = planned(usualWish());
    left.right.reset();
    Playhead head = begin(shippedPack(), left, routine, Millis{0});
    for (Millis now{0}; !head.isOver(); now += Millis{500}) {
        head = tick(head, now).playhead;
        if (std::holds_alternative<WaitingForNextLeg>(head.state()))
            head = obey(head, Command::ready, now).playhead;
    }
    CHECK(head.played(Leg::left) == Minutes{9});
    CHECK(head.played(Leg::right) == Millis{0});
}

TEST_CASE("a leg gets ten minutes a day in all") {
    Circumstances around;
    around.playedToday.left = Minutes{4};
    Sitting sitting(usualWish(), openPermits(), around);
    sitting.toTheEnd();
    CHECK(sitting.head.played(Leg::left) == Minutes{6});
    CHECK(sitting.head.played(Leg::right) == Minutes{9});
    CHECK(sitting.last(EventKind::legEnded).because == RuleId{"leg-minutes"});
}

TEST_CASE("a leg is played for its permit's minutes at most") {
    const Decision tired =
        screen(shippedPack(), person().answer("drink-or-pills-today", "yes").complete());
    const Permits light{tired.legs.left.permit, tired.legs.right.permit};
    REQUIRE(light.left->maxMinutes() == Minutes{5});
    Sitting sitting({}, light);
    sitting.into("quad-kneading", Seconds{20}).obey(Command::onceMore);
    CHECK(sitting.last(EventKind::refused).because == RuleId{"leg-minutes"});
    sitting.toTheEnd();
    CHECK(sitting.head.played(Leg::left) == Minutes{5});
}

TEST_CASE("a hold that has no room to end is not begun") {
    Circumstances around;
    around.playedToday.left = Minutes{10} - Seconds{270}; // 30 s of room are left at the hold
    Sitting sitting(usualWish(), openPermits(), around);
    while (!sitting.is<WaitingForNextLeg>()) sitting.wait(Millis{500});
    CHECK(sitting.last(EventKind::legEnded).because == RuleId{"leg-minutes"});
    CHECK(sitting.last(EventKind::legEnded).step == StepId{"thigh-hold"});
    CHECK(sitting.head.played(Leg::left) == Seconds{240});
}

} // namespace
} // namespace kneecoach
