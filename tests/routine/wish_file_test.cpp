// SPDX-License-Identifier: MIT
#include "content/json.h"
#include "routine/plans.h"
#include "routine/wish_file.h"
#include "support/catch.h"

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

Result<Wish, Errors> read(std::string_view text, PerLeg<bool> legs = {true, true}) {
    return readWish(kneePack(), parseJson(text, "wish.json").value(), "wish.json", legs);
}

/// The one fault of a document: its place, and what was expected.
Error faultOf(std::string_view text) {
    const auto wish = read(text);
    REQUIRE_FALSE(wish.has_value());
    REQUIRE(wish.error().size() == 1);
    return wish.error().front();
}

} // namespace

TEST_CASE("an empty wish is the default, for the legs of the check") {
    CHECK(read("{}").value() == Wish{});
    CHECK(read(R"({"format": 1})").value() == Wish{});
    Wish left;
    left.legs = {true, false};
    CHECK(read("{}", {true, false}).value() == left);
}

TEST_CASE("a whole wish is read") {
    const Wish wish =
        read(R"({"format": 1, "legs": ["right"], "first": "right", "minutes": 10, "firmness": 3,
        "tools": ["hands", "ball"], "position": "half-lying", "stool": false, "sore_hands": true,
        "tender": {"left": ["vastus-medialis"]}, "include": ["knee-crease-points"], "leave_out": ["thigh-tapping"]})")
            .value();
    Wish expected;
    expected.legs = {false, true};
    expected.first = Leg::right;
    expected.minutes = Minutes{10};
    expected.firmness = 3;
    expected.tools = {"hands", "ball"};
    expected.position = "half-lying";
    expected.stool = false;
    expected.soreHands = true;
    expected.tender.left = {"vastus-medialis"};
    expected.include = {"knee-crease-points"};
    expected.leaveOut = {"thigh-tapping"};
    CHECK(wish == expected);
}

TEST_CASE("whatever is unknown or out of range is an error with its place") {
    CHECK(faultOf(R"({"format": 2})").pointer == "/format");
    CHECK(faultOf(R"({"minuets": 8})").pointer == "/minuets");
    CHECK(faultOf(R"({"minutes": 4})").pointer == "/minutes");
    CHECK(faultOf(R"({"minutes": 11})").pointer == "/minutes");
    CHECK(faultOf(R"({"minutes": 8.5})").pointer == "/minutes");
    CHECK(faultOf(R"({"minutes": "8"})").pointer == "/minutes");
    CHECK(faultOf(R"({"firmness": 0})").pointer == "/firmness");
    CHECK(faultOf(R"({"firmness": 4})").pointer == "/firmness");
    CHECK(faultOf(R"({"legs": []})").pointer == "/legs");
    CHECK(faultOf(R"({"legs": "left"})").pointer == "/legs");
    CHECK(faultOf(R"({"legs": ["middle"]})").pointer == "/legs/0");
    CHECK(faultOf(R"({"legs": ["left", "left"]})").pointer == "/legs/1");
    CHECK(faultOf(R"({"first": "both"})").pointer == "/first");
    CHECK(faultOf(R"({"tools": []})").pointer == "/tools");
    CHECK(faultOf(R"({"tools": ["hands", "hammer"]})").pointer == "/tools/1");
    CHECK(faultOf(R"({"tools": ["ball", "ball"]})").pointer == "/tools/1");
    CHECK(faultOf(R"({"position": "standing"})").pointer == "/position");
    CHECK(faultOf(R"({"position": "prone"})").pointer == "/position");
    CHECK(faultOf(R"({"stool": "yes"})").pointer == "/stool");
    CHECK(faultOf(R"({"sore_hands": 1})").pointer == "/sore_hands");
    CHECK(faultOf(R"({"tender": ["calf"]})").pointer == "/tender");
    CHECK(faultOf(R"({"tender": {"middle": ["calf"]}})").pointer == "/tender/middle");
    CHECK(faultOf(R"({"tender": {"left": ["patella"]}})").pointer == "/tender/left/0");
    CHECK(faultOf(R"({"include": ["deep-tissue"]})").pointer == "/include/0");
    CHECK(faultOf(R"({"leave_out": [7]})").pointer == "/leave_out/0");
    CHECK(faultOf("[]").pointer.empty());
    CHECK(faultOf("[]").file == "wish.json");
}

TEST_CASE("a wish that contradicts itself is refused, with the place and what does not fit") {
    const Error both =
        faultOf(R"({"include": ["thigh-tapping"], "leave_out": ["thigh-hold", "thigh-tapping"]})");
    CHECK(both.pointer == "/leave_out/1");
    CHECK(both.text == "this step is in \"include\" too; choose one of the two");
    const Error first = faultOf(R"({"first": "left", "legs": ["right"]})");
    CHECK(first.pointer == "/first");
    CHECK(first.text == "this leg is not one of the legs to be done");
    CHECK_FALSE(read(R"({"first": "left"})", {false, true}));
    CHECK(read(R"({"legs": ["right"]})"));
    for (const char* kept : {"warm-up-glide", "region-glide", "closing-glide"}) {
        const Error fault = faultOf(R"({"leave_out": [")" + std::string(kept) + "\"]}");
        CHECK(fault.pointer == "/leave_out/0");
        CHECK(fault.text == "this step cannot be left out");
    }
}

TEST_CASE("only positions that can be wished are offered") {
    for (const char* position : {"prone", "standing"})
        CHECK(faultOf(R"({"position": ")" + std::string(position) + "\"}").text
            == "expected one of seated, long-sitting, half-lying, side-lying, floor");
}

TEST_CASE("a whole number is written without a decimal point") {
    CHECK(faultOf(R"({"minutes": 8.0})").text
        == "expected a whole number from 5 to 10, written without a decimal point");
    CHECK(faultOf(R"({"format": 1.0})").text == "expected 1, written without a decimal point");
    CHECK(faultOf(R"({"format": 2})").text == "expected 1");
    CHECK(faultOf("null").text == "expected an object");
}

TEST_CASE("all faults are told at once, and each says what was expected") {
    const auto wish = read(R"({"minutes": 20, "position": "prone", "tools": ["saw"]})");
    REQUIRE_FALSE(wish.has_value());
    CHECK(wish.error().size() == 3);
    CHECK(faultOf(R"({"minutes": 20})").text == "expected a whole number from 5 to 10");
    CHECK_THAT(faultOf(R"({"tools": ["saw"]})").text,
        Catch::Matchers::ContainsSubstring("hands, ball, foam-roller"));
    CHECK_THAT(faultOf(R"({"position": "up"})").text, Catch::Matchers::ContainsSubstring("seated"));
}
