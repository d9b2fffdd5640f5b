// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/session.h"

namespace kneecoach {
namespace {

TEST_CASE("a late tick loses no word") {
    Sitting often, seldom;
    for (int i = 0; i < 60; ++i) {
        often.wait(Seconds{2}, Millis{50});
        seldom.wait(Seconds{2}, Seconds{2});
    }
    CHECK(often.cues() == seldom.cues());
    CHECK(often.head.place() == seldom.head.place());
    CHECK(often.head.place() == Minutes{2});
}

TEST_CASE("a doubled tick repeats no word") {
    Sitting sitting;
    sitting.wait(Seconds{10});
    const auto said = sitting.cues().size();
    for (int i = 0; i < 5; ++i) sitting.tickTo(sitting.now);
    CHECK(sitting.cues().size() == said);
    CHECK(sitting.head.place() == Seconds{10});
}

TEST_CASE("a closed lid pauses") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{20});
    const Millis place = sitting.head.place();
    sitting.forget();
    sitting.tickTo(sitting.now + Minutes{5});
    REQUIRE(sitting.is<Paused>());
    CHECK(std::get<Paused>(sitting.head.state()).cause == Paused::Cause::gap);
    CHECK(sitting.head.place() == place);
    CHECK(sitting.events.front().kind == EventKind::silence);
    CHECK(sitting.last(EventKind::paused).because == RuleId{"gap"});
    sitting.obey(Command::goOn);
    CHECK(sitting.is<Running>());
}

TEST_CASE("a lid closed for over an hour ends the session, and keeps the rest") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{20}).tickTo(sitting.now + Minutes{60} + Millis{1});
    REQUIRE(sitting.is<Ended>());
    CHECK(std::get<Ended>(sitting.head.state()).how == Ended::How::tooLong);
    CHECK(restOf(sitting.head).size() == 2);
}

TEST_CASE("two seconds are a late tick, more is a gap") {
    Sitting late, gap;
    late.wait(Seconds{10}).tickTo(late.now + Millis{2000});
    gap.wait(Seconds{10}).tickTo(gap.now + Millis{2001});
    CHECK(late.head.place() == Seconds{12});
    CHECK(gap.head.place() == Seconds{10});
    CHECK(gap.is<Paused>());
}

TEST_CASE("a clock that goes back pauses and takes nothing away") {
    Sitting sitting;
    sitting.wait(Seconds{30}).tickTo(Seconds{29});
    CHECK(sitting.is<Paused>());
    CHECK(sitting.head.place() == Seconds{30});
    sitting.obey(Command::goOn).wait(Seconds{1});
    CHECK(sitting.is<Running>());
}

TEST_CASE("pauses never count") {
    Sitting sitting;
    sitting.into("warm-up-glide", Seconds{30});
    const Millis played = sitting.head.played(Leg::left);
    const Millis clock = sitting.head.played();
    sitting.obey(Command::pause).wait(Minutes{12}, Millis{700});
    CHECK(sitting.head.played(Leg::left) == played);
    CHECK(sitting.head.played() == clock);
    CHECK(played == Seconds{30});
}

TEST_CASE("getting ready never counts as time of a leg") {
    Sitting sitting;
    sitting.into("warm-up-glide", Millis{0});
    CHECK(sitting.head.played() > Seconds{8});
    CHECK(sitting.head.played(Leg::left) == Millis{0});
}

TEST_CASE("eight hours of sessions drift by nothing") {
    Millis real{0}, ran{0}, played{0};
    while (real < Hours{8}) {
        Playhead head = begin(shippedPack(), openPermits(), planned(usualWish()), real);
        while (!head.isOver()) {
            const Millis step{1 + real.count() % 1999};
            real += step;
            if (head.isRunning()) ran += step;
            head = tick(std::move(head), real).playhead;
            if (std::holds_alternative<WaitingForNextLeg>(head.state())) {
                ran -= real - *head.stoppedSince();
                head = obey(std::move(head), Command::ready, real).playhead;
            }
            if (std::holds_alternative<Ended>(head.state())) ran -= real - *head.stoppedSince();
        }
        CHECK(head.played() == head.timeline().length());
        played += head.played();
    }
    CHECK(played == ran);
}

TEST_CASE("what answers a command is never cut by what falls due") {
    Sitting sitting;
    const auto& step = sitting.head.timeline().steps().at(2);
    sitting.until(step.span.begin + step.span.length() / 2 - Millis{300}).forget();
    sitting.obey(Command::faster).wait(Seconds{10});
    Millis free{0};
    for (const Event& event : sitting.events) {
        if (!event.cue) continue;
        CHECK(event.at >= free);
        free = event.at + event.cue->lasts;
    }
    CHECK(sitting.said("cues.faster"));
    CHECK(sitting.said("cues.half-time"));
}

TEST_CASE("an answer that would keep a release waiting is not said") {
    Sitting sitting;
    sitting.into("thigh-hold", Seconds{42}).forget();
    sitting.obey(Command::onceMore);
    CHECK(sitting.told(EventKind::refused));
    CHECK_FALSE(sitting.told(EventKind::cue));
    sitting.wait(Seconds{3});
    CHECK(sitting.said("cues.let-go"));
}

} // namespace
} // namespace kneecoach
