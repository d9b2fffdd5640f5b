// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "content/pack_files.h"
#include "support/catch.h"

using Catch::Matchers::ContainsSubstring;

namespace {} // namespace

TEST_CASE("a named routine whose steps do not add up is an error") {
    const EditedPack pack = EditedPack().put(routinesFile, "/named/usual/steps/0/seconds", "85");
    CHECK_THAT(pack.sentence("named-routine", routinesFile, "/named/usual/minutes"),
        ContainsSubstring("535 s"));
}

TEST_CASE("a named routine outside the bounds of a step is an error") {
    CHECK(EditedPack()
              .put(routinesFile, "/named/usual/steps/1/seconds", "46")
              .finds("named-routine", routinesFile, "/named/usual/steps/1/seconds"));
    CHECK(EditedPack()
              .put(routinesFile, "/named/usual/steps/1/seconds", "19")
              .finds("named-routine", routinesFile, "/named/usual/steps/1/seconds"));
}

TEST_CASE("a named routine outside the minutes of a leg is an error") {
    CHECK(EditedPack()
              .put(routinesFile, "/named/usual/minutes", "11")
              .finds("named-routine", routinesFile, "/named/usual/minutes"));
    CHECK(EditedPack()
              .put(routinesFile, "/named/usual/minutes", "4")
              .finds("named-routine", routinesFile, "/named/usual/minutes"));
}

TEST_CASE("a named routine begins with an opening and ends with a closing") {
    CHECK(EditedPack()
              .drop(routinesFile, "/named/usual/steps/0")
              .finds("named-routine", routinesFile, "/named/usual/steps"));
    CHECK(EditedPack()
              .drop(routinesFile, "/named/usual/steps/8")
              .finds("named-routine", routinesFile, "/named/usual/steps"));
}

TEST_CASE("a named routine holds nothing that its wish leaves out") {
    CHECK(EditedPack()
              .put(routinesFile, "/named/usual/when/leaves_out", R"(["thigh-hold"])")
              .finds("named-routine", routinesFile, "/named/usual/steps/3/step"));
}

TEST_CASE("a named routine that stays too long on one place is an error") {
    const EditedPack pack = EditedPack()
                                .put(routinesFile, "/named/usual/steps/1",
                                    R"({"step": "front-thigh-glide", "seconds": 60})")
                                .put(routinesFile, "/named/usual/steps/2",
                                    R"({"step": "warm-up-glide", "seconds": 60})");
    CHECK_THAT(pack.sentence("named-routine", routinesFile, "/named/usual/steps/2"),
        ContainsSubstring("210 s"));
}

TEST_CASE("a named routine that stays too long round the kneecap is an error") {
    const EditedPack pack = EditedPack()
                                .put(routinesFile, "/named/usual/steps/3",
                                    R"({"step": "gentle-knee-rub", "seconds": 60})")
                                .put(routinesFile, "/named/usual/steps/5",
                                    R"({"step": "gentle-knee-rub", "seconds": 60})");
    CHECK_THAT(pack.sentence("named-routine", routinesFile, "/named/usual/steps"),
        ContainsSubstring("kneecap"));
}

TEST_CASE("a step that stands in no order is an error") {
    CHECK(EditedPack()
              .put(routinesFile, "/order", R"(["thigh-tapping"])")
              .finds("order", routinesFile, "/order"));
}

TEST_CASE("a step that no list would plan is a warning") {
    CHECK(EditedPack()
              .put(routinesFile, "/fill", R"(["front-thigh-glide"])")
              .finds("order", "steps.json", "/steps/calf-glide"));
}

TEST_CASE("a step that stands in a list twice is an error") {
    CHECK(EditedPack()
              .put(routinesFile, "/core/-", R"("thigh-tapping")")
              .finds("order", routinesFile, "/core/9"));
    CHECK(EditedPack()
              .put(routinesFile, "/drop/-", R"("thigh-tapping")")
              .finds("order", routinesFile, "/drop/7"));
}

TEST_CASE("what is only asked for is said to be in both places") {
    CHECK(EditedPack()
              .drop("steps.json", "/steps/knee-crease-points/asked")
              .finds("asked", "steps.json", "/steps/knee-crease-points"));
    CHECK(EditedPack()
              .put("steps.json", "/steps/calf-glide/asked", "true")
              .finds("asked", "steps.json", "/steps/calf-glide"));
}
