// SPDX-License-Identifier: MIT
#include "figure/props.h"
#include "figure/read_document.h"
#include "figure/read_values.h"

namespace kneecoach {
namespace {

void readRegions(const Reading& reading, Posture& posture) {
    reading.eachMember([&](const std::string& key, const Reading& shape) {
        const auto id = RegionId::parse(key);
        if (!id) return shape.fault("expected an id for a name");
        for (const QPainterPath& path : pathsIn(shape, closedPathIn))
            posture.regions[*id].addPath(path);
    });
}

Posture postureIn(const Reading& reading) {
    reading.onlyKeys({"box", "ground", "layers", "regions"});
    Posture posture;
    needed(reading, "box", [&](const Reading& box) { posture.box = rectIn(box); });
    needed(reading, "ground", [&](const Reading& at) { posture.ground = layersIn(at); });
    needed(reading, "layers", [&](const Reading& at) { posture.layers = layersIn(at); });
    reading.member("regions", [&](const Reading& at) { readRegions(at, posture); });
    return posture;
}

Postures posturesIn(const Reading& reading) {
    reading.onlyKeys({"postures"});
    Postures postures;
    needed(reading, "postures", [&](const Reading& all) {
        all.eachMember([&](const std::string& name, const Reading& member) {
            postures.emplace(name, postureIn(member));
        });
    });
    return postures;
}

} // namespace

Result<Postures> readPostures(std::string_view json, const std::string& file) {
    return readDocument(json, file, posturesIn);
}

Result<Postures> loadPostures(const std::string& folder) {
    return loadDocument(folder + "postures.json", readPostures);
}

} // namespace kneecoach
