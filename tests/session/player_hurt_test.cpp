// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/session.h"

namespace kneecoach {
namespace {

bool isAhead(const Sitting& sitting, std::string_view step, Leg leg = Leg::left) {
    for (const LegRoutine& rest : restOf(sitting.head))
        for (const PlannedStep& planned_ : rest.steps)
            if (rest.leg == leg && planned_.step.text() == step) return true;
    return false;
}

TEST_CASE("it hurts takes the hands off at once and asks how") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{20}).obey(Command::hurts);
    CHECK(sitting.is<AskingHowItHurts>());
    CHECK(sitting.said("cues.how-it-hurts"));
    const Millis place = sitting.head.place();
    sitting.wait(Seconds{30}).obey(Command::goOn);
    CHECK(sitting.is<Running>());
    CHECK(sitting.head.place() == place - Seconds{5});
}

TEST_CASE("a sharp pain ends the step for good, the other leg's not") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{20}).obey(Command::hurtSharp);
    REQUIRE(sitting.is<AskingPainGone>());
    CHECK(sitting.said("cues.hands-off"));
    CHECK(sitting.last(EventKind::hurt).step == StepId{"quad-kneading"});
    CHECK(sitting.last(EventKind::stepEnded).because == RuleId{"sharp"});
    CHECK_FALSE(isAhead(sitting, "quad-kneading"));
    CHECK(isAhead(sitting, "quad-kneading", Leg::right));
    sitting.wait(Seconds{30}).obey(Command::painGone);
    CHECK(sitting.is<Running>());
    CHECK(sitting.step() == StepId{"thigh-hold"});
    sitting.toTheEnd();
    CHECK(sitting.head.played(Leg::right) == Minutes{9});
}

TEST_CASE("pain that stays ends the leg and asks the signs") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{20}).obey(Command::hurtSharp).obey(Command::painStays);
    CHECK(sitting.is<AskingGetHelpSigns>());
    CHECK(sitting.last(EventKind::legEnded).because == RuleId{"pain-stays"});
    CHECK(sitting.last(EventKind::legEnded).leg == Leg::left);
    sitting.obey(Command::ready);
    CHECK(sitting.moment().kind == SegmentKind::changeLeg);
    sitting.toTheEnd();
    CHECK(sitting.head.played(Leg::left) == Seconds{90 + 30 + 20});
    CHECK(sitting.head.played(Leg::right) == Minutes{9});
}

TEST_CASE("silence for a minute is no answer, so the leg ends") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{20})
        .obey(Command::hurtSharp)
        .wait(Millis{59'999}, Millis{500});
    CHECK(sitting.is<AskingPainGone>());
    sitting.wait(Millis{1});
    CHECK(sitting.is<AskingGetHelpSigns>());
    CHECK(sitting.last(EventKind::legEnded).because == RuleId{"pain-stays"});
}

TEST_CASE("who does not say how it hurts is taken to be badly off") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{20}).obey(Command::hurts).wait(Seconds{60});
    CHECK(sitting.is<AskingGetHelpSigns>());
    CHECK(sitting.told(EventKind::legEnded));
}

TEST_CASE("a second sharp pain on a leg ends it, in whatever step") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{20}).obey(Command::hurtSharp).obey(Command::painGone);
    sitting.into("calf-kneading", Seconds{5}).obey(Command::hurtSharp);
    CHECK(sitting.last(EventKind::legEnded).because == RuleId{"sharp"});
    sitting.obey(Command::painGone);
    CHECK(sitting.is<Running>());
    CHECK(sitting.moment().kind == SegmentKind::changeLeg);
    CHECK(sitting.said("cues.leg-ended"));
}

TEST_CASE("sharp pains are counted for each leg") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{20}).obey(Command::hurtSharp).obey(Command::painGone);
    sitting.into("quad-kneading", Seconds{20}, Leg::right)
        .obey(Command::hurtSharp)
        .obey(Command::painGone);
    CHECK(sitting.count(EventKind::legEnded) == 0);
    CHECK(sitting.step() == StepId{"thigh-hold"});
}

TEST_CASE("sore means lighter and slower, for the rest of the leg") {
    Wish wish = usualWish();
    wish.firmness = 2;
    Sitting sitting(wish);
    sitting.into("quad-kneading", Seconds{20});
    REQUIRE(sitting.moment().pressure == 2);
    sitting.obey(Command::hurtSore);
    CHECK(sitting.is<Running>());
    CHECK(sitting.last(EventKind::lightened).pressure == 1);
    CHECK(sitting.head.tempo() == 90);
    CHECK(sitting.step() == StepId{"quad-kneading"});
    CHECK(sitting.moment().kind == SegmentKind::getReady);
    for (const TimedStep& step : sitting.head.timeline().steps())
        if (step.leg == Leg::left) CHECK(step.planned.pressure == 1);
    CHECK(sitting.head.timeline().steps().front().planned.seconds == Seconds{100});
    sitting.wait(Seconds{2});
    CHECK(sitting.said("cues.lighter"));
    sitting.toTheEnd();
    CHECK(sitting.head.played(Leg::left) == Minutes{9});
    CHECK(sitting.head.played(Leg::right) == Minutes{9});
}

TEST_CASE("sore at the lightest ends the step") {
    Sitting sitting;
    sitting.into("warm-up-glide", Seconds{20}).obey(Command::hurtSore);
    CHECK(sitting.last(EventKind::stepEnded).because == RuleId{"sore"});
    CHECK(sitting.step() == StepId{"thigh-tapping"});
    CHECK(sitting.said("cues.end-step"));
}

TEST_CASE("sore a second time in a step ends it") {
    Wish wish = usualWish();
    wish.firmness = 3;
    Sitting sitting(wish);
    sitting.into("hamstring-kneading", Seconds{10});
    REQUIRE(sitting.moment().pressure == 3);
    sitting.obey(Command::hurtSore);
    CHECK(sitting.step() == StepId{"hamstring-kneading"});
    sitting.into("hamstring-kneading", Seconds{10});
    CHECK(sitting.moment().pressure == 2);
    sitting.obey(Command::hurtSore);
    CHECK(sitting.told(EventKind::stepEnded));
    CHECK(sitting.step() == StepId{"calf-kneading"});
}

TEST_CASE("sore a third time on a leg ends the leg kindly") {
    Sitting sitting;
    sitting.into("warm-up-glide", Seconds{20}).obey(Command::hurtSore);
    sitting.into("thigh-tapping", Seconds{5}).obey(Command::hurtSore);
    sitting.into("quad-kneading", Seconds{5}).obey(Command::hurtSore);
    CHECK(sitting.last(EventKind::legEnded).because == RuleId{"sore"});
    CHECK(sitting.said("cues.leg-ended-kindly"));
    CHECK(sitting.moment().kind == SegmentKind::changeLeg);
    CHECK(sitting.is<Running>());
}

TEST_CASE("a sore hold ends") {
    Sitting sitting;
    sitting.into("thigh-hold", Seconds{10}).obey(Command::hurtSore);
    CHECK(sitting.step() == StepId{"inner-thigh-kneading"});
    CHECK_FALSE(isAhead(sitting, "thigh-hold"));
}

TEST_CASE("pain between two steps belongs to the one just done") {
    Sitting sitting;
    sitting.into("thigh-hold", Millis{-2000}).obey(Command::hurtSharp);
    CHECK(sitting.last(EventKind::hurt).step == StepId{"quad-kneading"});
    sitting.obey(Command::painGone);
    CHECK(sitting.step() == StepId{"thigh-hold"});
}

TEST_CASE("pain in the last step ends the leg, and the other one still gets its time") {
    Sitting sitting;
    sitting.into("closing-glide", Seconds{10}).obey(Command::hurtSharp).obey(Command::painGone);
    CHECK(sitting.moment().kind == SegmentKind::changeLeg);
    sitting.toTheEnd();
    CHECK(sitting.head.played(Leg::right) == Minutes{9});
}

TEST_CASE("a step that hurt comes in no later round") {
    Wish wish;
    wish.minutes = Minutes{10};
    wish.position = "half-lying"; // few steps, in several rounds
    Sitting sitting(wish);
    const auto roundsOf = [&](const StepId& id) {
        return std::ranges::count_if(sitting.head.timeline().steps(), [&](const TimedStep& step) {
            return step.leg == Leg::left && step.planned.step == id;
        });
    };
    const auto& steps = sitting.head.timeline().steps();
    const auto again = std::ranges::find_if(steps,
        [](const TimedStep& step) { return step.leg == Leg::left && step.planned.round > 1; });
    REQUIRE(again != steps.end());
    const StepId hurt = again->planned.step;
    REQUIRE(roundsOf(hurt) > 1);
    sitting.into(hurt.text(), Seconds{10}).obey(Command::hurtSharp);
    CHECK(sitting.last(EventKind::hurt).step == hurt);
    CHECK_FALSE(isAhead(sitting, hurt.text()));
}

} // namespace
} // namespace kneecoach
