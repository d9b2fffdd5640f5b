// SPDX-License-Identifier: MIT
//
// Each field of a wish, in turn of every other type.
#include "content/json.h"
#include "routine/wish_file.h"
#include "support/catch.h"
#include "support/shipped.h"
#include "support/wrong_types.h"

#include <algorithm>

using namespace kneecoach;

namespace {

/// Every key that a wish may have.
Value fullWish() {
    return parseJson(R"({"format": 1, "legs": ["left", "right"], "first": "left", "minutes": 8,
        "firmness": 2, "tools": ["hands", "ball"], "position": "seated", "stool": true,
        "sore_hands": false, "tender": {"left": ["vastus-medialis"]},
        "include": ["knee-crease-points"], "leave_out": ["thigh-tapping"]})",
        "")
        .value();
}

} // namespace

TEST_CASE("a value of another type is refused at its place, in each field of a wish") {
    REQUIRE(readWish(shippedPack(), fullWish(), "w", {true, true}));
    std::size_t spoilt = 0;
    eachWrongType(
        fullWish(), [&](const Value& document, const std::string& place, const Value& other) {
            const auto wish = readWish(shippedPack(), document, "w", {true, true});
            INFO(place << " is " << writeJson(other));
            REQUIRE_FALSE(wish);
            CHECK(std::ranges::any_of(wish.error(), [&](const Error& each) {
                return each.file == "w" && each.pointer == place && !each.text.empty();
            }));
            ++spoilt;
        });
    CHECK(spoilt > 100);
}
