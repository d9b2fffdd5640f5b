// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/session.h"

namespace kneecoach {
namespace {

TEST_CASE("skip gets ready for the next step") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{10}).obey(Command::skip);
    CHECK(sitting.step() == StepId{"thigh-hold"});
    CHECK(sitting.moment().kind == SegmentKind::getReady);
    CHECK(sitting.last(EventKind::skipped).step == StepId{"quad-kneading"});
    sitting.obey(Command::skip);
    CHECK(sitting.step() == StepId{"inner-thigh-kneading"});
}

TEST_CASE("a skip can be undone for five seconds") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{10});
    const Millis place = sitting.head.place();
    sitting.obey(Command::skip).wait(Seconds{5});
    CHECK(sitting.head.canUndoSkip(sitting.now));
    Sitting late = sitting;
    sitting.obey(Command::undoSkip);
    CHECK(sitting.head.place() == place);
    CHECK(sitting.told(EventKind::skipUndone));
    late.wait(Millis{1}).obey(Command::undoSkip);
    CHECK(late.last(EventKind::refused).because == RuleId{"too-late"});
    CHECK(late.step() == StepId{"thigh-hold"});
}

TEST_CASE("a skipped hold is not taken up again") {
    Sitting sitting;
    sitting.into("thigh-hold", Seconds{10}).obey(Command::skip).obey(Command::undoSkip);
    CHECK(sitting.last(EventKind::refused).because == RuleId{"repeat-hold"});
    CHECK(sitting.step() == StepId{"inner-thigh-kneading"});
}

TEST_CASE("a hold that was skipped before it began may come back") {
    Sitting sitting;
    sitting.into("thigh-hold", Millis{-3000}).obey(Command::skip).obey(Command::theOneBefore);
    CHECK(sitting.step() == StepId{"thigh-hold"});
}

TEST_CASE("skipping what was broken off by a pause skips nothing more") {
    Sitting sitting;
    sitting.into("thigh-hold", Seconds{10}).obey(Command::pause).obey(Command::skip);
    CHECK(sitting.is<Running>());
    CHECK(sitting.step() == StepId{"inner-thigh-kneading"});
}

TEST_CASE("once more repeats a step, once") {
    Sitting sitting;
    sitting.into("thigh-tapping", Seconds{20}).obey(Command::onceMore);
    CHECK(sitting.last(EventKind::repeated).step == StepId{"thigh-tapping"});
    CHECK(sitting.moment().kind == SegmentKind::getReady);
    sitting.into("thigh-tapping", Seconds{2}).obey(Command::onceMore);
    CHECK(sitting.last(EventKind::refused).because == RuleId{"repeat-once"});
    CHECK(sitting.said("cues.refused-repeat-once"));
    CHECK(sitting.moment().kind == SegmentKind::step);
}

TEST_CASE("once more never repeats a hold") {
    Sitting sitting;
    sitting.into("thigh-hold", Seconds{10}).obey(Command::onceMore);
    CHECK(sitting.last(EventKind::refused).because == RuleId{"repeat-hold"});
    CHECK(sitting.said("cues.refused-repeat-hold"));
    sitting.obey(Command::pause).obey(Command::onceMore);
    CHECK(sitting.count(EventKind::refused) == 2);
    CHECK(sitting.is<Paused>());
}

TEST_CASE("the one before never repeats a hold") {
    Sitting sitting;
    sitting.into("inner-thigh-kneading", Seconds{10}).obey(Command::theOneBefore);
    CHECK(sitting.last(EventKind::refused).because == RuleId{"repeat-hold"});
    CHECK(sitting.step() == StepId{"inner-thigh-kneading"});
}

TEST_CASE("while getting ready, once more says the words again and repeats nothing") {
    Sitting sitting;
    sitting.into("thigh-tapping", Millis{-2000}).forget();
    sitting.obey(Command::onceMore).wait(Seconds{8});
    CHECK(sitting.said("steps.thigh-tapping.say"));
    CHECK_FALSE(sitting.told(EventKind::repeated));
    sitting.into("thigh-tapping", Seconds{20}).obey(Command::onceMore);
    CHECK(sitting.told(EventKind::repeated));
}

TEST_CASE("the one before goes back a step, but not to the other leg") {
    Sitting sitting;
    sitting.into("warm-up-glide", Seconds{5}).obey(Command::skip);
    sitting.into("thigh-tapping", Seconds{5}).obey(Command::theOneBefore);
    CHECK(sitting.step() == StepId{"warm-up-glide"});
    CHECK(sitting.last(EventKind::movedBack).step == StepId{"warm-up-glide"});
    sitting.obey(Command::theOneBefore);
    CHECK(sitting.last(EventKind::refused).because == RuleId{"first"});
    CHECK(sitting.said("cues.refused-first"));
    sitting.into("warm-up-glide", Seconds{5}, Leg::right).obey(Command::theOneBefore);
    CHECK(sitting.moment().leg == Leg::right);
    CHECK(sitting.count(EventKind::refused) == 2);
}

TEST_CASE("at the change of leg the one before is the last of the leg just done") {
    Sitting sitting;
    while (!sitting.is<WaitingForNextLeg>()) sitting.wait(Millis{500});
    sitting.obey(Command::theOneBefore);
    CHECK(sitting.is<Running>());
    CHECK(sitting.step() == StepId{"closing-glide"});
    CHECK(sitting.moment().leg == Leg::left);
}

TEST_CASE("both are refused, aloud, once the leg would pass its cap") {
    Wish wish;
    wish.minutes = Minutes{10};
    Sitting sitting(wish);
    sitting.into("thigh-tapping", Seconds{10});
    const Millis place = sitting.head.place();
    sitting.obey(Command::onceMore);
    CHECK(sitting.last(EventKind::refused).because == RuleId{"leg-minutes"});
    CHECK(sitting.said("cues.refused-leg-full"));
    sitting.obey(Command::theOneBefore);
    CHECK(sitting.count(EventKind::refused) == 2);
    CHECK(sitting.head.place() == place);
    sitting.toTheEnd();
    CHECK(sitting.head.played(Leg::left) == Minutes{10});
}

TEST_CASE("time that was skipped may be used again") {
    Wish wish;
    wish.minutes = Minutes{10};
    Sitting sitting(wish);
    sitting.into("warm-up-glide", Seconds{5}).obey(Command::skip);
    sitting.into("thigh-tapping", Seconds{10}).obey(Command::onceMore);
    CHECK(sitting.told(EventKind::repeated));
}

TEST_CASE("once more is refused where one place would be worked too long") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{110}).obey(Command::onceMore);
    CHECK(sitting.last(EventKind::refused).because == RuleId{"step-seconds"});
    CHECK(sitting.said("reasons.step-seconds"));
}

TEST_CASE("round the knee stays under two minutes a leg, once more included") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{5}).obey(Command::skip);
    sitting.into("knee-circles", Seconds{50}).obey(Command::onceMore);
    sitting.into("knee-circles", Seconds{5}).obey(Command::pause).obey(Command::goOn);
    sitting.into("closing-glide", Seconds{5}).obey(Command::theOneBefore);
    CHECK(sitting.last(EventKind::refused).because == RuleId{"knee-seconds"});
}

TEST_CASE("tempo moves in steps of ten, thirty at most, and holds from step to step") {
    Sitting sitting;
    sitting.into("warm-up-glide", Seconds{20});
    for (int i = 0; i < 3; ++i) sitting.obey(Command::faster);
    CHECK(sitting.head.tempo() == 130);
    sitting.obey(Command::faster);
    CHECK(sitting.last(EventKind::refused).because == RuleId{"fastest"});
    sitting.into("quad-kneading", Seconds{1});
    CHECK(sitting.head.tempo() == 130);
    for (int i = 0; i < 6; ++i) sitting.obey(Command::slower);
    CHECK(sitting.last(EventKind::tempo).percent == 70);
    sitting.obey(Command::slower);
    CHECK(sitting.last(EventKind::refused).because == RuleId{"slowest"});
}

TEST_CASE("tempo changes no time") {
    Sitting sitting;
    const Millis length = sitting.head.timeline().length();
    sitting.into("warm-up-glide", Seconds{20})
        .obey(Command::slower)
        .obey(Command::slower)
        .toTheEnd();
    CHECK(sitting.head.played() == length);
}

TEST_CASE("the words at the change of leg and at the end can be skipped") {
    Sitting sitting;
    sitting.until(sitting.head.timeline().steps().at(8).span.end + Seconds{1}).obey(Command::skip);
    CHECK(sitting.is<WaitingForNextLeg>());
    sitting.obey(Command::ready);
    sitting.until(sitting.head.timeline().steps().back().span.end + Seconds{1}).obey(Command::skip);
    CHECK(sitting.is<Ended>());
    CHECK(sitting.told(EventKind::finished));
}

} // namespace
} // namespace kneecoach
