// SPDX-License-Identifier: MIT
#include "content/stamp.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

std::uint64_t stamp(std::initializer_list<std::pair<std::string_view, std::string_view>> files) {
    Stamp stamp;
    for (const auto& [name, bytes] : files) stamp.add(name, bytes);
    return stamp.value();
}

} // namespace

TEST_CASE("the same files have the same stamp, in whatever order") {
    CHECK(stamp({{"a", "1"}, {"b", "2"}}) == stamp({{"b", "2"}, {"a", "1"}}));
}

TEST_CASE("every byte and every name counts") {
    const auto one = stamp({{"a", "1"}, {"b", "2"}});
    CHECK(one != stamp({{"a", "1"}, {"b", "3"}}));
    CHECK(one != stamp({{"a", "1"}, {"c", "2"}}));
    CHECK(one != stamp({{"a", "2"}, {"b", "1"}}));
    CHECK(one != stamp({{"a", "1"}}));
    CHECK(stamp({}) != stamp({{"", ""}}));
}

TEST_CASE("a stamp stays what it was when it was kept") {
    CHECK(stamp({{"pack.json", "{}"}}) == stamp({{"pack.json", "{}"}}));
}
