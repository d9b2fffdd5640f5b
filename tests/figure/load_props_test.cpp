// SPDX-License-Identifier: MIT
#include "figure/props.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

constexpr auto propsFile = "hands.json";

std::string handOf(const std::string& layer) {
    return R"({"hands": {"palm": {"layers": [)" + layer + "]}}}";
}

Error faultOfProps(const std::string& json) {
    const auto hands = readHands(json, propsFile);
    REQUIRE_FALSE(hands);
    CHECK(hands.error().file == propsFile);
    return hands.error();
}

} // namespace

TEST_CASE("drawings that are not there are an error that names the file") {
    const auto props = loadProps("/no/such/");
    REQUIRE_FALSE(props);
    CHECK(describe(props.error()) == "/no/such/hands.json: cannot be read");
    CHECK_FALSE(loadPostures("/no/such/"));
}

TEST_CASE("the drawings that come with the program are read") {
    REQUIRE(loadProps());
    REQUIRE(loadPostures());
}

TEST_CASE("a layer is read with its roles") {
    const auto hands = readHands(handOf(R"({"fill": "contact", "line": "edge",
            "paths": [[[0, 0], [1, 0, 2, 0, 2, 2], [2, 2, 0, 2, 0, 0]]]})"),
        propsFile);
    REQUIRE(hands);
    const Layer& layer = hands->at("palm").front();
    CHECK(layer.fill == &Palette::contact);
    CHECK(layer.line == &Palette::handLine);
    CHECK(layer.width == 3.6);
}

TEST_CASE("a damaged drawing is an error with its place") {
    const std::string layer = "/hands/palm/layers/0";
    CHECK(faultOfProps("{").file == propsFile);
    CHECK(faultOfProps(R"({"hand": {}})").pointer == "/hand");
    CHECK(faultOfProps(handOf(R"({"fill": "gold", "paths": []})")).pointer == layer + "/fill");
    CHECK(faultOfProps(handOf(R"({"line": "bold", "paths": []})")).pointer == layer + "/line");
    CHECK(faultOfProps(handOf(R"({"fill": "hand"})"))
        == Error{propsFile, layer, "expected a member paths"});
    CHECK(faultOfProps(handOf(R"({"fill": "hand", "paths": [[[0, 0], [1, 0, 2, 0, 2, 2]]]})")).text
        == "expected a path that ends where it begins");
    CHECK(faultOfProps(handOf(R"({"line": "edge", "paths": [[[0, 0], [1, 0]]]})")).pointer
        == layer + "/paths/0/1");
}

TEST_CASE("a profile that runs backwards, and a posture without a box, are errors") {
    const auto profile =
        readProfiles(R"({"profiles": {"palm": {"width": [9, 1], "layers": []}}})", "profiles.json");
    REQUIRE_FALSE(profile);
    CHECK(profile.error().pointer == "/profiles/palm");
    const auto posture = readPostures(
        R"({"postures": {"chair": {"box": [0, 0, -1, 5], "ground": [], "layers": []}}})",
        "postures.json");
    REQUIRE_FALSE(posture);
    CHECK(posture.error().pointer == "/postures/chair/box");
}
