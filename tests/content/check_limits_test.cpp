// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "support/catch.h"

namespace {

bool over(std::string_view file, std::string_view path, std::string_view json) {
    return EditedPack().put(file, path, json).finds("ceiling", file, path);
}

} // namespace

TEST_CASE("a limit of a pack above a ceiling is an error") {
    CHECK(over("session.json", "/limits/leg_minutes", "11"));
    CHECK(over("session.json", "/limits/least_leg_minutes", "4"));
    CHECK(over("session.json", "/limits/hold_seconds", "61"));
    CHECK(over("session.json", "/limits/step_seconds", "121"));
    CHECK(over("session.json", "/limits/knee_seconds", "121"));
    CHECK(over("session.json", "/limits/pressure", "4"));
}

TEST_CASE("a limit of a pack may be lower than the ceiling") {
    CHECK_FALSE(over("session.json", "/limits/leg_minutes", "9"));
    CHECK_FALSE(over("session.json", "/limits/hold_seconds", "60"));
}

TEST_CASE("a technique that runs too long is an error") {
    CHECK(over("techniques.json", "/techniques/effleurage/run_seconds", "181"));
    CHECK(over("techniques.json", "/techniques/petrissage/run_seconds", "181"));
    CHECK(over("techniques.json", "/techniques/friction/run_seconds", "121"));
    CHECK(over("techniques.json", "/techniques/compression/max_hold_seconds", "61"));
}

TEST_CASE("a step over a ceiling is an error") {
    CHECK(over("steps.json", "/steps/quad-kneading/seconds/most", "181"));
    CHECK(over("steps.json", "/steps/thigh-tapping/seconds/most", "121"));
    CHECK(over("steps.json", "/steps/quad-kneading/max_pressure", "4"));
}

TEST_CASE("a hold over 60 seconds is an error") {
    CHECK(over("steps.json", "/steps/thigh-hold/seconds/most", "61"));
    CHECK_FALSE(over("steps.json", "/steps/thigh-hold/seconds/most", "60"));
}

TEST_CASE("a hold over the end of its own technique is an error") {
    CHECK(over("steps.json", "/steps/knee-crease-points/seconds/most", "31"));
}

TEST_CASE("a step is held to the lower limit of its pack") {
    CHECK(EditedPack()
              .put("session.json", "/limits/hold_seconds", "40")
              .finds("ceiling", "steps.json", "/steps/thigh-hold/seconds/most"));
    CHECK(EditedPack()
              .put("session.json", "/limits/pressure", "2")
              .finds("ceiling", "steps.json", "/steps/quad-kneading/max_pressure"));
}

TEST_CASE("round the kneecap the pressure is 1 and the time at most 120 seconds") {
    CHECK(over("steps.json", "/steps/knee-circles/max_pressure", "2"));
    CHECK(over("steps.json", "/steps/knee-circles/seconds/most", "121"));
    CHECK(EditedPack()
              .put("steps.json", "/steps/quad-kneading/regions/-", R"("peripatellar")")
              .finds("ceiling", "steps.json", "/steps/quad-kneading/max_pressure"));
}
