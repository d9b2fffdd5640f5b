// SPDX-License-Identifier: MIT
#include "content/parse_parts.h"

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 2> takesNames{"all", "one"};
constexpr std::array<std::string_view, 3> sideLegNames{"either", "upper", "lower"};

std::vector<Hand> hands(const Entry& list) {
    return list.each([](const Entry& hand) { return hand.word<Hand>(handNames); });
}

/// Where the hands go; "any", like nothing, is wherever a set-up reaches.
std::vector<Where> where(const Entry& entry, const Pack& pack) {
    if (!entry.isList() && entry.there() && entry.text() != "any")
        entry.note(
            "unknown-id", "a list of positions with their set-ups, or \"any\", was expected");
    std::vector<Where> all;
    entry.walk([&](const Entry& each) {
        const auto position = each["position"].placeIn(pack.positions, "position");
        if (!position) return;
        const auto setup =
            each["setup"].placeIn(pack.positions[*position].setups, "set-up of that position");
        if (setup) all.push_back({*position, *setup});
    });
    return all;
}

Way way(const Entry& entry, const Pack& pack) {
    return {entry["tool"].idIn(pack.tools, "tool"), hands(entry["hands"]),
        entry["sides"].word<Grip>(gripNames), where(entry["where"], pack),
        entry["body_weight"].flag()};
}

Spot spot(const Entry& entry, const Pack& pack) {
    Spot spot{entry["id"].id<PlaceId>(), std::nullopt};
    if (entry["region"].there()) spot.region = entry["region"].idIn(pack.regions, "region");
    return spot;
}

std::optional<SoreHands> soreHands(const Entry& entry) {
    if (!entry.there()) return std::nullopt;
    SoreHands sore{hands(entry["hands"]), std::nullopt};
    if (entry["most"].there()) sore.most = Seconds(entry["most"].number());
    return sore;
}

StepTimes times(const Entry& entry) {
    return {Seconds(entry["least"].number()), Seconds(entry["usual"].number()),
        Seconds(entry["most"].number())};
}

/// A region of the pack; a place that is always off is none, and says so.
RegionId touched(const Entry& entry, const Pack& pack) {
    const auto id = entry.id<RegionId>();
    if (!find(pack.alwaysOff, id.as<PlaceTag>())) return entry.idIn(pack.regions, "region");
    entry.note("no-go", "no step goes on \"" + id.str() + "\": it is always off");
    return id;
}

Step step(const Entry& entry, const Pack& pack) {
    Step step;
    step.id = entry["id"].id<StepId>();
    step.technique = entry["technique"].placeIn(pack.techniques, "technique").value_or(0);
    step.regions =
        entry["regions"].each([&](const Entry& region) { return touched(region, pack); });
    step.takes = entry["takes"].word<Step::Takes>(takesNames);
    step.ways = entry["with"].each([&](const Entry& each) { return way(each, pack); });
    step.where = where(entry["where"], pack);
    step.alsoNeeds = entry["also_needs"].bitsIn<PositionTag>(pack.positions, "position");
    step.direction = entry["direction"].word<Direction>(directionNames);
    step.times = times(entry["seconds"]);
    step.maxPressure = entry["max_pressure"].number(1);
    step.bodyWeight = entry["body_weight"].flag();
    step.soreHands = soreHands(entry["sore_hands"]);
    step.onlyWhenAsked = entry["asked"].flag();
    step.sideLeg = entry["leg"].word<SideLeg>(sideLegNames);
    step.spots = entry["places"].each([&](const Entry& each) { return spot(each, pack); });
    step.sources = entry["sources"].texts();
    return step;
}

} // namespace

void parseSteps(const Entry& file, Pack& pack) {
    pack.steps = file["steps"].each([&](const Entry& each) { return step(each, pack); });
}

} // namespace kneecoach
