// SPDX-License-Identifier: MIT
#include "routine/wish_file.h"

#include "content/reading.h"
#include "routine/wish_contradictions.h"

#include <algorithm>
#include <string>

namespace kneecoach {
namespace {

std::optional<Leg> legIn(const Reading& reading) {
    const std::string* text = reading.text();
    const auto leg = text ? legNamed(*text) : std::nullopt;
    if (text && !leg) reading.fault("expected left or right");
    return leg;
}

/// The id written at `reading`, of one of `things`; a fault that lists them where it is none.
template <class AnId, class Things>
std::optional<AnId> idIn(const Things& things, const Reading& reading) {
    const std::string* text = reading.text();
    const auto id = text ? AnId::parse(*text) : std::nullopt;
    if (id && find(things, *id)) return id;
    if (text)
        reading.fault(
            "expected " + oneOf(things, [](const auto& thing) { return thing.id.text(); }));
    return std::nullopt;
}

template <class AnId, class Things>
std::vector<AnId> idsIn(const Things& things, const Reading& list) {
    std::vector<AnId> ids;
    list.eachItem([&](const Reading& item) {
        const auto id = idIn<AnId>(things, item);
        if (id && std::ranges::find(ids, *id) != ids.end()) item.fault("is named twice");
        else if (id) ids.push_back(*id);
    });
    return ids;
}

void readLegs(const Reading& list, Wish& wish) {
    wish.legs = {false, false};
    list.eachItem([&](const Reading& item) {
        const auto leg = legIn(item);
        if (leg && wish.legs[*leg]) item.fault("is named twice");
        if (leg) wish.legs[*leg] = true;
    });
    if (list.value().list() && list.value().list()->empty())
        list.fault("expected at least one leg");
}

void readPosition(const Pack& pack, const Reading& reading, Wish& wish) {
    std::vector<Position> offered = pack.positions;
    std::erase_if(offered, [](const Position& position) { return !position.canBeWished; });
    if (const auto id = idIn<PositionId>(offered, reading)) wish.position = *id;
}

void readTender(const Pack& pack, const Reading& reading, Wish& wish) {
    reading.eachMember([&](const std::string& name, const Reading& list) {
        const auto leg = legNamed(name);
        if (!leg) return list.fault("unknown leg; expected left or right");
        wish.tender[*leg] = idsIn<RegionId>(pack.regions, list);
    });
}

void readNumbers(const Reading& document, Wish& wish) {
    document.member("minutes", [&](const Reading& reading) {
        if (const auto* minutes = reading.integer(ceilings.leastLeg.count(), ceilings.leg.count()))
            wish.minutes = Minutes{*minutes};
    });
    document.member("firmness", [&](const Reading& reading) {
        if (const auto* firmness = reading.integer(1, firmest))
            wish.firmness = static_cast<Pressure>(*firmness);
    });
    document.member("stool", [&](const Reading& reading) {
        if (const bool* stool = reading.boolean()) wish.stool = *stool;
    });
    document.member("sore_hands", [&](const Reading& reading) {
        if (const bool* sore = reading.boolean()) wish.soreHands = *sore;
    });
}

void readChoices(const Pack& pack, const Reading& document, Wish& wish) {
    document.member("legs", [&](const Reading& reading) { readLegs(reading, wish); });
    document.member(
        "first", [&](const Reading& reading) { wish.first = legIn(reading).value_or(wish.first); });
    document.member("tools", [&](const Reading& reading) {
        wish.tools = idsIn<ToolId>(pack.tools, reading);
        if (reading.value().list() && reading.value().list()->empty())
            reading.fault("expected at least one tool");
    });
    document.member("position", [&](const Reading& reading) { readPosition(pack, reading, wish); });
    document.member("tender", [&](const Reading& reading) { readTender(pack, reading, wish); });
    document.member("include",
        [&](const Reading& reading) { wish.include = idsIn<StepId>(pack.steps, reading); });
    document.member("leave_out",
        [&](const Reading& reading) { wish.leaveOut = idsIn<StepId>(pack.steps, reading); });
}

/// Every key of a wish may be left out, the format too; one that is there has to be 1.
void readFormat(const Reading& document) {
    document.member("format", [](const Reading& reading) { reading.integer(1, 1); });
}

} // namespace

Result<Wish, Errors> readWish(
    const Pack& pack, const Value& document, std::string_view file, PerLeg<bool> defaultLegs) {
    Errors errors;
    const Reading reading(document, file, errors);
    Wish wish;
    wish.legs = defaultLegs;
    reading.onlyKeys({"format", "legs", "first", "minutes", "firmness", "tools", "position",
        "stool", "sore_hands", "tender", "include", "leave_out"});
    readFormat(reading);
    readNumbers(reading, wish);
    readChoices(pack, reading, wish);
    refuseContradictions(pack, reading, wish);
    if (!errors.empty()) return failure(std::move(errors));
    return wish;
}

} // namespace kneecoach
