// SPDX-License-Identifier: MIT
#include "figure/load_scenes.h"
#include "figure/shipped_book.h"
#include "support/catch.h"

#include <QFile>

using namespace kneecoach;

namespace {

constexpr auto scenesFile = "scenes.json";

std::string sceneWith(const std::string& more) {
    return R"({"views": {"thigh": [0, 0, 9, 9]}, "scenes": {"some-step": [{"hand": "palms",
        "kind": "glide", "view": "thigh", "profile": "palm", "marks": [], )"
        + more + "}]}}";
}

const std::string aHand = R"("hands": [{"shape": "palm", "at": [[1, 2, 3]]}])";

Error faultOfScenes(const std::string& json) {
    const auto scenes = readScenes(json, scenesFile, shippedBook().props());
    REQUIRE_FALSE(scenes);
    CHECK(scenes.error().file == scenesFile);
    return scenes.error();
}

const std::string first = "/scenes/some-step/0";

} // namespace

TEST_CASE("a scene is read with what it names") {
    const auto scenes = readScenes(sceneWith(aHand), scenesFile, shippedBook().props());
    REQUIRE(scenes);
    const StepScene& scene = scenes->at("some-step").front();
    CHECK(scene.hand == Hand::palms);
    CHECK(scene.view == QRectF(0, 0, 9, 9));
    REQUIRE(scene.hands.size() == 1);
    CHECK(scene.hands[0].from.degrees == 3);
    CHECK(scene.hands[0].to.at == QPointF(1, 2));
}

TEST_CASE("a damaged scene is an error with its place") {
    CHECK(faultOfScenes(sceneWith(aHand + R"(, "colour": 1)")).pointer == first + "/colour");
    CHECK(faultOfScenes(sceneWith(R"("hands": [{"shape": "paw", "at": [[1, 2, 3]]}])")).pointer
        == first + "/hands/0/shape");
    CHECK(faultOfScenes(sceneWith(R"("hands": [{"shape": "palm", "at": [[1]]}])"))
        == Error{scenesFile, first + "/hands/0/at/0",
            "expected a point, and degrees where it is a hand"});
    CHECK(faultOfScenes(sceneWith(R"("hands": [{"shape": "palm", "at": []}])")).text
        == "expected one placement, or start and end");
    CHECK(faultOfScenes(sceneWith(aHand + R"(, "side": "top")"))
        == Error{scenesFile, first + "/side", "expected one of front, back, inner, outer"});
    CHECK(faultOfScenes(sceneWith(aHand + R"(, "radius": 1e9)")).text
        == "expected a number from -4000 to 4000");
    CHECK(faultOfScenes(sceneWith(aHand + R"(, "tool": "ball")")).text
        == "expected a hand or a tool, and not both");
    CHECK(faultOfScenes(sceneWith(R"("shorts": true)")).text
        == "expected hands or toolAt, and not both");
    CHECK(faultOfScenes(sceneWith(aHand + R"(, "regions": ["Calf!"])"))
        == Error{scenesFile, first + "/regions/0", "expected an id"});
}

TEST_CASE("a damaged mark is an error with its place") {
    const auto with = [](const std::string& mark) {
        return R"({"views": {"thigh": [0, 0, 9, 9]}, "scenes": {"some-step": [{"hand": "palms",
            "kind": "glide", "view": "thigh", "profile": "palm", )"
            + aHand + R"(, "marks": [)" + mark + "]}]}}";
    };
    CHECK(faultOfScenes(with(R"({"type": "wave"})")).pointer == first + "/marks/0/type");
    CHECK(faultOfScenes(with(R"({"type": "press", "path": [[1, 2], [1, 2]]})")).text
        == "expected two points, from and to");
    CHECK(faultOfScenes(with(R"({"type": "turn", "at": [1, 2], "r": 9, "path": []})")).pointer
        == first + "/marks/0/path");
    CHECK(faultOfScenes(with(R"({"type": "hold", "at": [1, 2], "r": -9})")).text
        == "expected a width and a radius above 0");
}

TEST_CASE("a view without width is an error") {
    CHECK(faultOfScenes(R"({"views": {"thigh": [0, 0, 0, 9]}, "scenes": {}})").pointer
        == "/views/thigh");
}
