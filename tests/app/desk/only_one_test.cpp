// SPDX-License-Identifier: MIT
#include "app/desk/only_one.h"
#include "support/catch.h"

#include <unistd.h>

using namespace kneecoach;

TEST_CASE("a desk is claimed once, and again when it is over") {
    const std::string name = "kneecoach-test-" + std::to_string(::getpid());
    {
        const auto first = OnlyOne::claim(name);
        REQUIRE(first);
        CHECK_FALSE(OnlyOne::claim(name));
        CHECK(OnlyOne::claim(name + "-other"));
    }
    CHECK(OnlyOne::claim(name));
}

TEST_CASE("desks with data folders of their own are two") {
    CHECK(deskHere("/a") == deskHere("/a"));
    CHECK(deskHere("/a") != deskHere("/b"));
}
