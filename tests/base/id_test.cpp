// SPDX-License-Identifier: MIT
#include "base/id.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

TEST_CASE("an id is lower case letters, digits and dashes, at most 31 of them") {
    CHECK(RegionId::parse("vastus-medialis"));
    CHECK(AnswerId::parse("0-to-6"));
    CHECK(RegionId::parse(std::string(31, 'a')));
    for (const std::string& text : {std::string(), std::string("Calf"), std::string("calf "),
             std::string("../calf"), std::string("cälf"), std::string(32, 'a')})
        CHECK_FALSE(RegionId::parse(text));
}

TEST_CASE("ids are ordered as their names are") {
    CHECK(RegionId("adductors") < RegionId("calf"));
    CHECK(RegionId("calf") == RegionId::parse("calf"));
    CHECK(RegionId("calf") < RegionId("calf-b"));
}

} // namespace
} // namespace kneecoach
