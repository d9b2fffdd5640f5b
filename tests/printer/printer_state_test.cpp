// SPDX-License-Identifier: MIT
#include "printer/printer_state.h"
#include "support/catch.h"

using namespace kneecoach;

TEST_CASE("a printer that waits or works answers, whatever it is low of") {
    CHECK(answers({"3", "true", "none"}));
    CHECK(answers({"4", "true", "media-low-warning,toner-low-report"}));
    CHECK(answers({}));
}

TEST_CASE("a printer that is stopped, takes nothing, or is away does not answer") {
    CHECK_FALSE(answers({"5", "true", "none"}));
    CHECK_FALSE(answers({"3", "false", "none"}));
    CHECK_FALSE(answers({"3", "true", "offline-report"}));
    CHECK_FALSE(answers({"4", "true", "media-low-warning,connecting-to-device"}));
    CHECK_FALSE(answers({"3", "true", "paused"}));
}
