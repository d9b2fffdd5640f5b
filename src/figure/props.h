// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "content/body.h"
#include "figure/layer.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace kneecoach {

/// Things by name; found by a text of any kind.
template <class T>
using Named = std::map<std::string, T, std::less<>>;

/// A hand part or a tool from the side. The skin runs along y = 0, up is negative.
struct Profile {
    double from = 0;    ///< where the skin is pressed in …
    double to = 0;      ///< … and how far
    bool lift = false;  ///< holds a fold: the skin is not pressed in
    bool below = false; ///< a tool under the leg: the picture stands on its head
    Layers layers;
    Layers over; ///< painted after the skin
};

/// A whole body from the side.
struct Posture {
    QRectF box;
    Layers ground;
    Layers layers;
    std::map<RegionId, QPainterPath> regions;
};

struct Clothes {
    double axis = 0;               ///< between the legs
    std::map<Side, Layers> small;  ///< of the small picture of both legs
    std::map<Side, Layers> behind; ///< behind the leg
    std::map<Side, Layers> over;   ///< over it
};

/// All that is drawn beside the leg itself.
struct Props {
    Named<Layers> hands;
    Named<Layers> tools;
    Named<Profile> profiles;
    Clothes clothes;
};

using Postures = Named<Posture>;

/// Where the drawings lie within the program.
inline constexpr auto figureFolder = ":/figure/";

Result<Props> loadProps(const std::string& folder = figureFolder);
Result<Postures> loadPostures(const std::string& folder = figureFolder);

/// The same of one text each; `file` names it in faults.
Result<Named<Layers>> readHands(std::string_view json, const std::string& file);
Result<Named<Layers>> readTools(std::string_view json, const std::string& file);
Result<Named<Profile>> readProfiles(std::string_view json, const std::string& file);
Result<Clothes> readClothes(std::string_view json, const std::string& file);
Result<Postures> readPostures(std::string_view json, const std::string& file);

} // namespace kneecoach
