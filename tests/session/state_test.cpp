// SPDX-License-Identifier: MIT
#include "session/state.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

TEST_CASE("states go by names") {
    CHECK(name(State{Running{}}) == "running");
    CHECK(name(State{AskingGetHelpSigns{}}) == "asking-get-help-signs");
    CHECK(name(State{WaitingForNextLeg{}}) == "waiting");
    CHECK(name(State{Ended{}}) == "ended");
}

} // namespace
} // namespace kneecoach
