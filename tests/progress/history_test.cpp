// SPDX-License-Identifier: MIT
#include "progress/history.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

TEST_CASE("a reply is read as it was written, and nothing else is one") {
    for (const auto reply :
        {AfterLastTime::no, AfterLastTime::little, AfterLastTime::lasting, AfterLastTime::still})
        CHECK(afterLastTimeNamed(name(reply)) == reply);
    CHECK_FALSE(afterLastTimeNamed("yes"));
    CHECK_FALSE(afterLastTimeNamed(""));
}

} // namespace
} // namespace kneecoach
