// SPDX-License-Identifier: MIT
#include "figure/figure.h"
#include "support/catch.h"

#include <QFile>

using namespace kneecoach;

namespace {

/// The shipped figure, its first `from` turned into `to`.
std::string damaged(const std::string& from, const std::string& to) {
    QFile file(figureFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::string text = file.readAll().toStdString();
    const auto place = text.find(from);
    REQUIRE(place != std::string::npos);
    return text.replace(place, from.size(), to);
}

Error faultOf(const std::string& from, const std::string& to) {
    const auto figure = readFigure(damaged(from, to), "leg.json");
    REQUIRE_FALSE(figure);
    CHECK(figure.error().file == "leg.json");
    return figure.error();
}

} // namespace

TEST_CASE("a figure that is not there is an error that names it") {
    const auto figure = loadFigure("/no/such/leg.json");
    REQUIRE_FALSE(figure);
    CHECK(describe(figure.error()) == "/no/such/leg.json: cannot be read");
}

TEST_CASE("a figure cut short is an error") {
    CHECK_FALSE(readFigure("", "leg.json"));
    CHECK_FALSE(readFigure("{\"leg\": \"left\"", "leg.json"));
}

TEST_CASE("a damaged figure is an error with its place") {
    CHECK(faultOf("\"left\"", "\"third\"") == Error{"leg.json", "/leg", "expected left or right"});
    CHECK(faultOf("[340, 1070]", "[340]")
        == Error{"leg.json", "/box", "expected two numbers, a point"});
    CHECK(faultOf("[340, 1070]", "[340, 0]").text == "expected a width and a height above 0");
    CHECK(faultOf("\"outline\"", "\"out\"").pointer == "/sides/front/out");
    CHECK(faultOf("\"outline\": [[", "\"outline\": [[1e9, ").pointer == "/sides/front/outline/0/0");
    CHECK(
        faultOf("\"outline\": [[", "\"outline\": [[1, 2], [").pointer == "/sides/front/outline/1");
    CHECK(faultOf("\"outline\": [[", "\"outline\": [[\"x\", ").text
        == "expected a number from -4000 to 4000");
    CHECK(faultOf("\"anchor\"", "\"anker\"").pointer.ends_with("/anker"));
    CHECK(faultOf("\"calf\"", "\"Calf!\"").text == "expected an id for a name");
    CHECK(faultOf("\"inner\"", "\"inside\"").pointer == "/sides/inside");
}

TEST_CASE("a shape that does not close is an error") {
    const auto open = readFigure(R"({"leg": "left", "box": [9, 9], "sides": {"front": {
        "outline": [[0, 0], [1, 1, 2, 2, 3, 3], [1, 1, 2, 2, 5, 5]]}}})",
        "leg.json");
    REQUIRE_FALSE(open);
    CHECK(open.error()
        == Error{"leg.json", "/sides/front/outline", "expected a path that ends where it begins"});
}
