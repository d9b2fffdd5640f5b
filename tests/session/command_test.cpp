// SPDX-License-Identifier: MIT
#include "session/command.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

TEST_CASE("every command is known by its name") {
    for (int i = 0; i <= static_cast<int>(Command::ready); ++i) {
        const auto command = static_cast<Command>(i);
        CHECK(commandNamed(name(command)) == command);
    }
    CHECK(name(Command::theOneBefore) == "the-one-before");
    CHECK(name(Command::ready) == "ready");
}

TEST_CASE("a word nobody knows is no command") { CHECK_FALSE(commandNamed("deeper").has_value()); }

} // namespace
} // namespace kneecoach
