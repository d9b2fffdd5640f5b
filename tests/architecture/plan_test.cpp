// SPDX-License-Identifier: MIT
#include "architecture/plan.h"
#include "support/catch.h"

using namespace kneecoach::architecture;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("a plan is read line by line, comments left out") {
    const auto plan =
        readPlan("# the plan\nroom(base)\nroom(ui   USES base) # roof\ndoor(ui PUBLIC Qt6::Gui)\n");
    CHECK(plan.faults.empty());
    REQUIRE(plan.rooms.size() == 2);
    CHECK(plan.rooms[1].uses == std::vector<std::string>{"base"});
    CHECK(opens(plan, "ui", "Qt6::Gui"));
    CHECK_FALSE(opens(plan, "base", "Qt6::Gui"));
}

TEST_CASE("a room may use itself and all that is below it, never what is above or beside") {
    const auto plan = readPlan(
        "room(base)\nroom(content USES base)\nroom(cli USES content)\nroom(ui USES content)\n");
    CHECK(mayUse(plan, "cli", "cli"));
    CHECK(mayUse(plan, "cli", "content"));
    CHECK(mayUse(plan, "cli", "base"));
    CHECK_FALSE(mayUse(plan, "cli", "ui"));
    CHECK_FALSE(mayUse(plan, "base", "content"));
    CHECK_FALSE(mayUse(plan, "attic", "base"));
}

TEST_CASE("a plan that cannot be read has faults") {
    const auto fault = [](const char* text) {
        const auto plan = readPlan(text);
        return plan.faults.empty() ? std::string("none") : plan.faults[0];
    };
    CHECK_THAT(
        fault("room(ui USES base)\nroom(base)\n"), ContainsSubstring("does not stand above"));
    CHECK_THAT(fault("room(base)\nroom(base)\n"), ContainsSubstring("twice"));
    CHECK_THAT(fault("room(base)\nroom(ui base)\n"), ContainsSubstring("is written"));
    CHECK_THAT(fault("room(base)\ndoor(base tl::expected)\n"), ContainsSubstring("is written"));
    CHECK_THAT(fault("door(attic PUBLIC tl::expected)\n"), ContainsSubstring("no room"));
    CHECK_THAT(fault("target_link_libraries(a b)\n"), ContainsSubstring("no part of the plan"));
}
