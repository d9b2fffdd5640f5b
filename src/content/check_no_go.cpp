// SPDX-License-Identifier: MIT
#include "content/check_parts.h"
#include "content/pack_files.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

/// Where nobody's hands go, whichever pack it is (content rules, section 1): over nerves, vessels, the kneecap, the band.
constexpr std::array<PlaceId, 5> noGo{PlaceId{"patella"}, PlaceId{"iliotibial-band"},
    PlaceId{"popliteal-fossa"}, PlaceId{"femoral-triangle"}, PlaceId{"fibular-head"}};

/// The kneecap and what lies round it, to which the ceilings of the program refer.
constexpr PlaceId kneecap{"patella"};
constexpr RegionId roundTheKneecap{"peripatellar"};

const AlwaysOff* offPlace(const Pack& pack, const PlaceId& id) {
    const auto place = std::ranges::find(pack.alwaysOff, id, &AlwaysOff::id);
    return place == pack.alwaysOff.end() ? nullptr : &*place;
}

void missing(const Pack& pack, const PlaceId& id, Notes& notes) {
    const AlwaysOff* place = offPlace(pack, id);
    if (!place)
        notes.error(bodyFile, "/always_off",
            inQuotes(id) + " has to be one of the places no hand goes to, in every pack");
    else if (place->takes.empty())
        notes.error(bodyFile, path("always_off", place - pack.alwaysOff.data(), "takes"),
            "a tap on " + inQuotes(id) + " has to leave out at least one region beside it");
}

} // namespace

void missingNoGo(const Pack& pack, Notes& notes) {
    for (const PlaceId& id : noGo) missing(pack, id, notes);
    const auto region = placeOf(pack.regions, roundTheKneecap);
    const AlwaysOff* patella = offPlace(pack, kneecap);
    if (!region)
        notes.error(bodyFile, "/regions",
            "the region round the kneecap has to be called " + inQuotes(roundTheKneecap)
                + ": the ceilings of the program go by that name");
    else if (patella && !patella->takes.has(*region))
        notes.error(bodyFile, path("always_off", patella - pack.alwaysOff.data(), "takes"),
            "a tap on the kneecap has to leave out " + inQuotes(roundTheKneecap));
}

} // namespace kneecoach
