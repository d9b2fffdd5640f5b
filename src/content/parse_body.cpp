// SPDX-License-Identifier: MIT
#include "content/parse_parts.h"

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 4> sideNames{"front", "back", "inner", "outer"};

std::vector<Side> sides(const Entry& list) {
    return list.each([](const Entry& side) { return side.word<Side>(sideNames); });
}

GroupId groupOf(const Entry& entry, const Pack& pack) {
    const auto id = entry.id<GroupId>();
    const bool known = std::ranges::find(pack.groups, id) != pack.groups.end();
    if (!known && !id.empty()) entry.note("unknown-id", "there is no group \"" + id.str() + "\"");
    return id;
}

Region region(const Entry& entry, const Pack& pack) {
    return {entry["id"].id<RegionId>(), groupOf(entry["group"], pack), sides(entry["sides"]),
        entry["enough_alone"].flag(true), entry["sources"].texts()};
}

AlwaysOff alwaysOff(const Entry& entry, const Pack& pack) {
    return {entry["id"].id<PlaceId>(), sides(entry["sides"]),
        entry["takes"].bitsIn<RegionTag>(pack.regions, "region"), entry["sources"].texts()};
}

Setup setup(const Entry& entry, const Pack& pack) {
    return {entry["id"].id<SetupId>(), entry["needs_stool"].flag(),
        entry["reaches"].bitsIn<RegionTag>(pack.regions, "region")};
}

Position position(const Entry& entry, const Pack& pack) {
    return {entry["id"].id<PositionId>(), entry["wish"].flag(), entry["lies_on_other_leg"].flag(),
        entry["needs_voice"].flag(),
        entry["setups"].each([&](const Entry& each) { return setup(each, pack); })};
}

} // namespace

void parseBody(const Entry& file, Pack& pack) {
    pack.groups = file["groups"].each([](const Entry& group) { return group["id"].id<GroupId>(); });
    pack.regions = file["regions"].each([&](const Entry& each) { return region(each, pack); });
    pack.alwaysOff =
        file["always_off"].each([&](const Entry& each) { return alwaysOff(each, pack); });
}

void parsePositions(const Entry& file, Pack& pack) {
    pack.positions =
        file["positions"].each([&](const Entry& each) { return position(each, pack); });
}

} // namespace kneecoach
