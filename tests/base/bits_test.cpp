// SPDX-License-Identifier: MIT
#include "base/bits.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

using Set = Bits<struct Tag>;

TEST_CASE("a set holds what was put in, up to its last place") {
    const Set set = Set::only(0) | Set::only(31);
    CHECK(set.has(0));
    CHECK(set.has(31));
    CHECK_FALSE(set.has(30));
    CHECK(set.count() == 2);
}

TEST_CASE("the first members of a list are all of it") {
    CHECK(Set::first(0).empty());
    CHECK(Set::first(8).count() == 8);
    CHECK(Set::first(32).count() == 32);
}

TEST_CASE("a union contains both, a difference none of what was taken") {
    const Set a = Set::first(4), b = Set::only(7);
    CHECK((a | b).contains(a));
    CHECK((a | b).contains(b));
    CHECK_FALSE(a.contains(b));
    CHECK((a | b).without(a) == b);
}

} // namespace
} // namespace kneecoach
