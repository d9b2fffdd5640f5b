// SPDX-License-Identifier: MIT
//
// Each field of answers, in turn of every other type.
#include "content/json.h"
#include "screening/check_file.h"
#include "support/catch.h"
#include "support/shipped.h"
#include "support/wrong_types.h"

#include <algorithm>

using namespace kneecoach;

namespace {

/// Every key that answers may have.
Value fullAnswers() {
    return parseJson(R"({"format": 1, "at": "2026-11-20T09:00:00Z", "legs": ["left", "right"],
        "answers": {"fever": "no", "pain-now": {"left": "0-to-6", "right": 4},
            "skin-problem": {"left": "yes", "right": "no"}},
        "answered": {"fever": "2026-11-20T08:00:00Z", "pain-now": {"left": "2026-11-20T08:00:00Z"}},
        "marks": {"skin-problem": {"left": ["calf", "elsewhere"]}},
        "clearances": [{"question": "long-term-knee-problem", "leg": "right", "by": "physiotherapist",
            "on": "2026-11-01", "for": {"long-term-knee-problem": "wear-and-tear"},
            "excluded": {"regions": ["calf"], "techniques": ["compression"], "tools": ["ball"],
                "preparations": ["heat"], "positions": ["floor"]},
            "max_pressure": 1, "max_minutes": 5}],
        "stops": [{"leg": "left", "rule": "flare", "until": "2026-11-27"}], "absent": ["right"]})",
        "")
        .value();
}

/// Pain may be said as a number or in words; "x" is neither.
bool isPain(const std::string& place, const Value& other) {
    return place.starts_with("/answers/pain-now/") && other.integer();
}

} // namespace

TEST_CASE("a value of another type is refused at its place, in each field of answers") {
    REQUIRE(readCheck(shippedPack(), fullAnswers(), "a", std::nullopt));
    std::size_t spoilt = 0;
    eachWrongType(
        fullAnswers(), [&](const Value& document, const std::string& place, const Value& other) {
            if (isPain(place, other)) return;
            const auto read = readCheck(shippedPack(), document, "a", std::nullopt);
            INFO(place << " is " << writeJson(other));
            REQUIRE_FALSE(read);
            const auto isHere = [&](const Error& each) {
                return each.file == "a" && !each.text.empty()
                    && (each.pointer == place || (place == "/format" && each.pointer.empty()));
            };
            CHECK(std::ranges::any_of(read.error(), isHere));
            ++spoilt;
        });
    CHECK(spoilt > 250);
}
