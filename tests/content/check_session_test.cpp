// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "support/catch.h"

TEST_CASE("rules that contradict each other are an error") {
    const auto refuses = [](const std::string& part, std::string_view key, std::string_view json) {
        return EditedPack()
            .put("session.json", part + '/' + std::string(key), json)
            .finds("contradiction", "session.json", part);
    };
    CHECK(refuses("/limits", "least_leg_minutes", "11"));
    CHECK(refuses("/pause", "end_after_minutes", "14"));
    CHECK(refuses("/hurt", "sore_ends_leg_at", "1"));
    CHECK(refuses("/between", "dose_stop_at", "3"));
    CHECK(refuses("/between", "same_place_times", "4"));
}

TEST_CASE("few regions get minutes that a leg may have") {
    CHECK(EditedPack()
              .put("routines.json", "/few_regions/minutes", "4")
              .finds("contradiction", "routines.json", "/few_regions/minutes"));
}

TEST_CASE("an emergency number that cannot be dialled is an error") {
    const auto refuses = [](std::string_view number) {
        return EditedPack()
            .put("emergency-numbers.json", "/countries/gb/number", '"' + std::string(number) + '"')
            .finds("emergency-number", "emergency-numbers.json", "/countries/gb/number");
    };
    CHECK(refuses("9"));
    CHECK(refuses("9-9-9"));
    CHECK(refuses("call 999"));
    CHECK(refuses(""));
    CHECK_FALSE(refuses("112"));
}

TEST_CASE("a country is two letters") {
    CHECK(EditedPack()
              .put("emergency-numbers.json", "/countries/0/id", R"("abc")")
              .finds("emergency-number", "emergency-numbers.json", "/countries/0/id"));
}
