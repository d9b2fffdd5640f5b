// SPDX-License-Identifier: MIT
#include "content/reviews_by.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

Date day(int year, unsigned month, unsigned day) {
    return std::chrono::year_month_day{
        std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

Pack reviewedOn(Date on) {
    Pack pack;
    pack.reviews.push_back({"Ann Able", "physio 123", on, pack.checksum});
    return pack;
}

} // namespace

TEST_CASE("a review counts from its own day on, and not before") {
    const Pack pack = reviewedOn(day(2026, 11, 20));
    CHECK(reviewsBy(pack, day(2026, 11, 19)).empty());
    CHECK(reviewsBy(pack, day(2026, 11, 20)).size() == 1);
    CHECK(reviewsBy(pack, day(2030, 1, 1)).size() == 1);
}
