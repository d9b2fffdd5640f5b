// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/session.h"

namespace kneecoach {
namespace {

TEST_CASE("a command silences speech before anything else") {
    for (const Command command :
        {Command::pause, Command::skip, Command::slower, Command::end, Command::hurts,
            Command::hurtSharp, Command::hurtSore, Command::unwell, Command::onceMore}) {
        Sitting sitting;
        sitting.into("quad-kneading", Seconds{20}).forget();
        sitting.obey(command);
        INFO(name(command));
        REQUIRE_FALSE(sitting.events.empty());
        CHECK(sitting.events.front().kind == EventKind::silence);
    }
}

TEST_CASE("after a pause it goes on five seconds earlier") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{30});
    const Millis place = sitting.head.place();
    sitting.obey(Command::pause).wait(Minutes{1}).obey(Command::goOn);
    CHECK(sitting.is<Running>());
    CHECK(sitting.head.place() == place - Seconds{5});
    CHECK(sitting.said("cues.after-pause"));
    CHECK(sitting.told(EventKind::resumed));
}

TEST_CASE("five seconds earlier is never in the step before") {
    Sitting sitting;
    const Millis ready = sitting.head.timeline().segments().at(2).span.begin;
    sitting.until(ready + Seconds{2}).obey(Command::pause).obey(Command::goOn);
    CHECK(sitting.head.place() == ready);
}

TEST_CASE("going on begins no sentence in its middle") {
    Sitting sitting;
    const auto cues =
        cuesIn(sitting.head.timeline(), sitting.head.timeline().segments().at(2).span);
    const Cue& longest = cues.at(1);
    REQUIRE(longest.lasts > Seconds{8});
    sitting.until(longest.at + Seconds{8}).forget();
    sitting.obey(Command::pause).obey(Command::goOn);
    CHECK(sitting.head.place() == longest.at);
    sitting.wait(Seconds{3});
    CHECK(sitting.said("steps.thigh-tapping.say"));
}

TEST_CASE("a pause in a hold says let go, and ends that hold") {
    Sitting sitting;
    sitting.into("thigh-hold", Seconds{20}).forget();
    sitting.obey(Command::pause);
    CHECK(sitting.last(EventKind::cue).cue->kind == CueKind::letGo);
    CHECK(sitting.said("cues.paused-hold"));
    sitting.wait(Minutes{1}).obey(Command::goOn).wait(Millis{100});
    CHECK(sitting.step() == StepId{"inner-thigh-kneading"});
    CHECK(sitting.moment().kind == SegmentKind::getReady);
}

TEST_CASE("a lid closed in a hold ends that hold") {
    Sitting sitting;
    sitting.into("thigh-hold", Seconds{20}).tickTo(sitting.now + Seconds{20});
    CHECK(sitting.last(EventKind::cue).cue->kind == CueKind::letGo);
    CHECK(sitting.step() == StepId{"inner-thigh-kneading"});
}

TEST_CASE("after fifteen minutes it simply goes on, after more the signs come first, once") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{30});
    sitting.obey(Command::pause).wait(Minutes{15}, Seconds{1}).obey(Command::goOn);
    CHECK(sitting.is<Running>());
    sitting.obey(Command::pause).wait(Minutes{15} + Millis{1}, Seconds{1}).obey(Command::goOn);
    REQUIRE(sitting.is<AskingGetHelpSigns>());
    CHECK(sitting.count(EventKind::askGetHelpSigns) == 1);
    sitting.wait(Minutes{5}, Seconds{1}).obey(Command::ready);
    CHECK(sitting.is<Running>());
    CHECK(sitting.count(EventKind::askGetHelpSigns) == 1);
    CHECK(sitting.step() == StepId{"quad-kneading"});
}

TEST_CASE("no way out of a long pause goes round the signs") {
    for (const Command command : {Command::goOn, Command::ready, Command::skip, Command::onceMore,
             Command::theOneBefore, Command::hurtSore}) {
        Sitting sitting;
        sitting.into("quad-kneading", Seconds{30})
            .obey(Command::pause)
            .wait(Minutes{20}, Seconds{1})
            .obey(command);
        INFO(name(command));
        CHECK(sitting.is<AskingGetHelpSigns>());
    }
}

TEST_CASE("a pause of over an hour ends the session") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{30}).obey(Command::pause).wait(Minutes{60}, Seconds{1});
    CHECK(sitting.is<Paused>());
    sitting.wait(Millis{1});
    REQUIRE(sitting.is<Ended>());
    CHECK(sitting.last(EventKind::stopped).because == RuleId{"pause"});
}

TEST_CASE("nobody has to tick while it is paused") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{30}).obey(Command::pause);
    sitting.now += Minutes{70};
    sitting.obey(Command::goOn);
    CHECK(sitting.is<Ended>());
}

TEST_CASE("a long wait between the legs asks the signs too") {
    Sitting sitting;
    while (!sitting.is<WaitingForNextLeg>()) sitting.wait(Millis{500});
    sitting.wait(Minutes{16}, Seconds{1}).obey(Command::ready);
    CHECK(sitting.is<AskingGetHelpSigns>());
    sitting.obey(Command::ready);
    CHECK(sitting.is<WaitingForNextLeg>());
    sitting.obey(Command::ready);
    CHECK(sitting.is<Running>());
}

TEST_CASE("at its cap a leg is not played again, not even for five seconds") {
    Wish wish;
    wish.minutes = Minutes{10};
    Sitting sitting(wish);
    sitting.into("quad-kneading", Seconds{30});
    const Millis place = sitting.head.place();
    sitting.obey(Command::pause).obey(Command::goOn);
    CHECK(sitting.head.place() == place);
}

TEST_CASE("a pause keeps the tempo and the place of the stroke's rhythm") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{20}).obey(Command::slower).obey(Command::slower);
    sitting.wait(Seconds{20}).obey(Command::pause).obey(Command::goOn);
    CHECK(sitting.head.tempo() == 80);
    CHECK(sitting.head.pace().changes().size() == 2);
    sitting.obey(Command::skip);
    CHECK(sitting.head.tempo() == 80);
}

} // namespace
} // namespace kneecoach
