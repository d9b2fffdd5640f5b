// SPDX-License-Identifier: MIT
#include "paper/coach_words.h"
#include "paper/limits.h"
#include "support/catch.h"
#include "support/shipped.h"

using namespace kneecoach;

namespace {

using Lines = std::vector<std::string>;

const Pack& pack() { return shippedPack(); }

std::string named(const std::string& restriction) {
    return pack().words.at("restrictions." + restriction);
}

Restriction restrictionNamed(const RestrictionId& id) {
    return find(pack().restrictions, id)->restriction;
}

Lines linesOf(const Restriction& restriction) {
    return limitLines({pack(), coachWords()}, restriction);
}

RegionBits only(const RegionId& region) {
    return RegionBits::only(placeOf(pack().regions, region).value());
}

} // namespace

TEST_CASE("what restricts nothing says nothing") { CHECK(linesOf({}).empty()); }

TEST_CASE("a restriction of the pack is said in its words, and in nothing else") {
    for (const NamedRestriction& each : pack().restrictions) {
        INFO(each.id.text());
        const Lines lines = linesOf(each.restriction);
        REQUIRE(lines.size() == 1);
        CHECK(lines.front() == named(each.id.str()));
    }
}

TEST_CASE("what another says already is not said again") {
    const Lines lines =
        linesOf(join(restrictionNamed("light-only"), restrictionNamed("medium-at-most")));
    CHECK(lines == Lines{named("light-only")});
    CHECK(linesOf(join(restrictionNamed("vein-safe"), restrictionNamed("off-the-calf")))
        == Lines{named("vein-safe")});
}

TEST_CASE("what no name covers is said thing by thing") {
    Restriction restriction = restrictionNamed("off-the-calf");
    restriction.excluded.regions |= only("hamstrings") | only("rectus-femoris");
    restriction.maxMinutes = Minutes{7};
    restriction.excluded.tools = ToolBits::only(placeOf(pack().tools, ToolId("ball")).value());
    const Lines lines = linesOf(restriction);
    REQUIRE(lines.size() == 4);
    CHECK(lines[2] == "Not done: front of the thigh, a ball.");
    CHECK(lines[3] == "At most 7 minutes.");
}

TEST_CASE("a cap on pressure that no name covers is said in words of how firm") {
    Restriction restriction;
    restriction.maxPressure = 1;
    CHECK(linesOf(restriction) == Lines{"How firm: Light at most."});
    restriction.maxPressure = 2;
    restriction.maxMinutes = Minutes{5};
    CHECK(linesOf(restriction) == Lines{"How firm: Medium at most.", "At most 5 minutes."});
}

TEST_CASE("a preparation that no name covers is told by what it is") {
    Pack other = pack();
    std::erase_if(other.restrictions,
        [](const NamedRestriction& each) { return each.id == RestrictionId("no-heat"); });
    const Lines lines = limitLines({other, coachWords()}, restrictionNamed("no-heat"));
    CHECK(lines == Lines{"Not for you: " + pack().words.at("preparations.heat")});
}
