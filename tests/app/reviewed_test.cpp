// SPDX-License-Identifier: MIT
#include "app/walker.h"
#include "support/catch.h"

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr auto nobody = "No doctor, nurse, or physio has checked this yet.";

/// The shipped pack as it would be with these reviews of it.
Pack reviewed(std::vector<Review> reviews) {
    Pack pack = shippedPack();
    pack.reviews = std::move(reviews);
    return pack;
}

std::string wordsAt(const Pack& pack, std::initializer_list<std::string_view> way) {
    Walker walker(pack);
    return wordsOf(walker.press(way).scene());
}

} // namespace

TEST_CASE("until a clinician has reviewed the pack, the first page and about say that none has") {
    CHECK_THAT(wordsAt(shippedPack(), {}), ContainsSubstring(nobody));
    CHECK_THAT(wordsAt(shippedPack(), {"more", "about"}), ContainsSubstring(nobody));
}

TEST_CASE("a pack that was reviewed says by whom, with which licence, and when") {
    const Pack pack = reviewed({{"A. Name", "physio 123", day("2026-11-20"), {}},
        {"B. Other", "doctor 9", day("2026-12-01"), {}}});
    for (const std::string& words : {wordsAt(pack, {}), wordsAt(pack, {"more", "about"})}) {
        CHECK_THAT(words,
            ContainsSubstring("A. Name, physio 123, checked this on Friday, November 20, 2026."));
        CHECK_THAT(words,
            ContainsSubstring("B. Other, doctor 9, checked this on Tuesday, December 1, 2026."));
        CHECK_THAT(words, !ContainsSubstring(nobody));
    }
}
