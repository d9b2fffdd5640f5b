// SPDX-License-Identifier: MIT
#include "figure/figure.h"
#include "figure/props.h"
#include "figure/read_document.h"
#include "figure/read_values.h"

namespace kneecoach {
namespace {

/// All members of the member `key`, each read by `one`.
template <class T>
Named<T> namedIn(const Reading& reading, const char* key, T (*one)(const Reading&)) {
    reading.onlyKeys({key});
    Named<T> things;
    needed(reading, key, [&](const Reading& list) {
        list.eachMember([&](const std::string& name, const Reading& member) {
            things.emplace(name, one(member));
        });
    });
    return things;
}

Layers layersOf(const Reading& reading, std::string_view key) {
    Layers layers;
    needed(reading, key, [&](const Reading& list) { layers = layersIn(list); });
    return layers;
}

Layers handIn(const Reading& reading) {
    reading.onlyKeys({"layers"});
    return layersOf(reading, "layers");
}

Layers toolIn(const Reading& reading) {
    reading.onlyKeys({"radius", "layers"});
    return layersOf(reading, "layers");
}

Profile profileIn(const Reading& reading) {
    reading.onlyKeys({"width", "lift", "below", "layers", "over"});
    Profile profile;
    QPointF width;
    takeNeeded(reading, "width", width);
    if (width.x() > width.y()) reading.fault("expected a width that runs from left to right");
    profile.from = width.x();
    profile.to = width.y();
    take(reading, "lift", profile.lift);
    take(reading, "below", profile.below);
    profile.layers = layersOf(reading, "layers");
    reading.member("over", [&](const Reading& over) { profile.over = layersIn(over); });
    return profile;
}

std::map<Side, Layers> sidesIn(const Reading& reading) {
    reading.onlyKeys({"front", "back", "inner", "outer"});
    std::map<Side, Layers> sides;
    for (const Side side : allSides)
        reading.member(name(side), [&](const Reading& at) { sides[side] = layersIn(at); });
    return sides;
}

Clothes clothesIn(const Reading& reading) {
    reading.onlyKeys({"axis", "small", "behind", "over"});
    Clothes clothes;
    takeNeeded(reading, "axis", clothes.axis);
    needed(reading, "small", [&](const Reading& at) { clothes.small = sidesIn(at); });
    needed(reading, "behind", [&](const Reading& at) { clothes.behind = sidesIn(at); });
    needed(reading, "over", [&](const Reading& at) { clothes.over = sidesIn(at); });
    return clothes;
}

/// `into` of the file `name`, or the fault of it.
template <class T, class Read>
void loadInto(const std::string& path, Read read, T& into, std::optional<Error>& fault) {
    auto loaded = loadDocument(path, read);
    if (loaded) into = std::move(*loaded);
    else if (!fault) fault = loaded.error();
}

} // namespace

Result<Named<Layers>> readHands(std::string_view json, const std::string& file) {
    return readDocument(
        json, file, [](const Reading& all) { return namedIn(all, "hands", handIn); });
}

Result<Named<Layers>> readTools(std::string_view json, const std::string& file) {
    return readDocument(
        json, file, [](const Reading& all) { return namedIn(all, "tools", toolIn); });
}

Result<Named<Profile>> readProfiles(std::string_view json, const std::string& file) {
    return readDocument(
        json, file, [](const Reading& all) { return namedIn(all, "profiles", profileIn); });
}

Result<Clothes> readClothes(std::string_view json, const std::string& file) {
    return readDocument(json, file, clothesIn);
}

Result<Props> loadProps(const std::string& folder) {
    Props props;
    std::optional<Error> fault;
    loadInto(folder + "hands.json", readHands, props.hands, fault);
    loadInto(folder + "tools.json", readTools, props.tools, fault);
    loadInto(folder + "profiles.json", readProfiles, props.profiles, fault);
    loadInto(folder + "clothes.json", readClothes, props.clothes, fault);
    if (fault) return failure(*fault);
    return props;
}

} // namespace kneecoach
