// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/session.h"

namespace kneecoach {
namespace {

TEST_CASE("unwell: chest, breath or a changed leg is an emergency") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{20}).obey(Command::unwell);
    CHECK(sitting.is<AskingUnwell>());
    sitting.obey(Command::unwellYes);
    REQUIRE(sitting.is<Ended>());
    CHECK(std::get<Ended>(sitting.head.state()).how == Ended::How::emergency);
    CHECK(sitting.told(EventKind::emergency));
}

TEST_CASE("unwell and silent is an emergency too") {
    Sitting sitting;
    sitting.wait(Seconds{5}).obey(Command::unwell).wait(Seconds{60});
    CHECK(sitting.told(EventKind::emergency));
}

TEST_CASE("unwell, but none of these: rest, the number to call, and the signs before going on") {
    Circumstances around;
    around.emergencyNumber = "112";
    Sitting sitting(usualWish(), openPermits(), around);
    sitting.into("quad-kneading", Seconds{20}).obey(Command::unwell).obey(Command::unwellNo);
    CHECK(sitting.is<Paused>());
    CHECK(sitting.last(EventKind::cue).cue->words.find("112") != std::string::npos);
    sitting.obey(Command::goOn);
    CHECK(sitting.is<AskingGetHelpSigns>());
    sitting.obey(Command::ready);
    CHECK(sitting.is<Running>());
}

TEST_CASE("unwell at the change of leg leads back to the door") {
    Sitting sitting;
    while (!sitting.is<WaitingForNextLeg>()) sitting.wait(Millis{500});
    sitting.obey(Command::unwell).obey(Command::unwellNo).obey(Command::goOn).obey(Command::ready);
    CHECK(sitting.is<WaitingForNextLeg>());
    sitting.obey(Command::ready);
    CHECK(sitting.is<Running>());
    CHECK(sitting.moment().leg == Leg::right);
}

} // namespace
} // namespace kneecoach
