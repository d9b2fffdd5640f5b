// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "support/catch.h"

namespace {

bool refuses(std::string_view check, std::string_view path, std::string_view json) {
    return EditedPack().put("steps.json", path, json).finds(check, "steps.json", path);
}

} // namespace

TEST_CASE("least, usual and most rise") {
    const std::string path = "/steps/calf-glide/seconds";
    CHECK(refuses("times", path, R"({"least": 50, "usual": 45, "most": 60})"));
    CHECK(refuses("times", path, R"({"least": 20, "usual": 61, "most": 60})"));
    CHECK_FALSE(refuses("times", path, R"({"least": 45, "usual": 45, "most": 45})"));
}

TEST_CASE("sore hands leave a step its least time") {
    CHECK(refuses("times", "/steps/quad-kneading/sore_hands/most", "59"));
}

TEST_CASE("a hand the technique does not use is an error") {
    CHECK(refuses("hands", "/steps/calf-glide/with/0/hands/0", R"("knuckles")"));
    CHECK(refuses("hands", "/steps/quad-kneading/sore_hands/hands/0", R"("palms")"));
}

TEST_CASE("it is said which hands do a step, and tools have none") {
    CHECK(EditedPack()
              .drop("steps.json", "/steps/calf-glide/with/0/hands")
              .finds("hands", "steps.json", "/steps/calf-glide/with/0"));
    CHECK(EditedPack()
              .put("steps.json", "/steps/ball-circles/with/0/hands", R"(["heel"])")
              .finds("hands", "steps.json", "/steps/ball-circles/with/0"));
}

TEST_CASE("a pack without hands is an error") {
    CHECK(EditedPack()
              .put("techniques.json", "/tools/0/id", R"("paws")")
              .finds("hands", "techniques.json", "/tools"));
}

TEST_CASE("a set-up in which hands do not reach the place is an error") {
    CHECK(refuses("out-of-reach", "/steps/calf-glide/where/0",
        R"({"position": "seated", "setup": "foot-forward"})"));
    CHECK(EditedPack()
              .put("steps.json", "/steps/hamstring-kneading/with/1/where/0/setup", R"("lower-leg")")
              .finds("out-of-reach", "steps.json", "/steps/hamstring-kneading/with/1/where/0"));
}

TEST_CASE("a tool may go where hands do not reach") {
    CHECK_FALSE(EditedPack().finds("out-of-reach", "steps.json", "/steps/hamstring-hold/where/0"));
}

TEST_CASE("a step that may be anywhere reaches all its regions somewhere") {
    CHECK(refuses("out-of-reach", "/steps/region-glide/regions", R"(["calf"])") == false);
    CHECK(EditedPack()
              .put("positions.json", "/positions/seated/setups/foot-on-stool/reaches",
                  R"(["hamstrings"])")
              .put("positions.json", "/positions/long-sitting/setups/foot-on-stool/reaches",
                  R"(["hamstrings"])")
              .finds("out-of-reach", "steps.json", "/steps/region-glide/regions"));
}

TEST_CASE("a place of a step lies in its regions") {
    CHECK(refuses("stray-place", "/steps/quad-kneading/places/inner/region", R"("calf")"));
}

TEST_CASE("body weight counts as pressure 2") {
    CHECK(refuses("body-weight", "/steps/hip-side-rolling/max_pressure", "1"));
    CHECK(refuses("body-weight", "/steps/hip-side-hold/max_pressure", "1"));
}

TEST_CASE("a technique has a tempo that can be done") {
    const auto wrong = [](std::string_view path, std::string_view json) {
        return EditedPack()
            .put("techniques.json", path, json)
            .finds("tempo", "techniques.json", path);
    };
    CHECK(wrong("/techniques/effleurage/press_ms", "6001"));
    CHECK(wrong("/techniques/compression/max_hold_seconds", "0"));
    CHECK(wrong("/techniques/petrissage/max_hold_seconds", "30"));
}
