// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/leg.h"
#include "content/body.h"

#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QTransform>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

inline constexpr std::array allSides{Side::front, Side::back, Side::inner, Side::outer};

/// "front", "back", "inner", "outer".
std::string_view name(Side side);

/// A stretch of the leg on one side, in the units of the figure (a millimetre of a grown-up's leg).
struct Patch {
    QPainterPath shape;               ///< may have a hole: filled by the odd-even rule
    QPointF anchor;                   ///< well inside: for a label, a mark, a hand
    std::optional<QLineF> stroke;     ///< from where a hand presses to where, toward the hip
    std::vector<QPainterPath> fibres; ///< fine lines along the muscle
};

/// A region of the pack as it shows on one side.
struct RegionPatch {
    RegionId id;
    Patch patch;
};

/// An always-off place of the pack as it shows on one side.
struct OffPatch {
    PlaceId id;
    Patch patch;
};

/// The leg seen from one side.
struct Drawing {
    QPainterPath outline;             ///< all of the leg, closed by the cut at the hip
    QPainterPath contour;             ///< the same without the cut
    std::vector<QPainterPath> shades; ///< turned from the light; they pass over the outline
    std::vector<QPainterPath> lines;  ///< toes, ankle, crease
    std::vector<QPainterPath> hints;  ///< fainter: muscles and bones that are no region
    std::vector<RegionPatch> regions;
    std::vector<OffPatch> off;

    const Patch* region(const RegionId& id) const;
    const Patch* offPlace(const PlaceId& id) const;
};

/// A leg from its four sides, with the regions and the always-off places of the pack.
///
/// A left leg has its outer side at the left in front and back: the front is what the person sees
/// in a mirror or looking down, not what somebody opposite sees. From the outer side the toes of a
/// left leg point left, from the inner side right.
class Figure {
public:
    Figure(Leg drawn, QRectF box, std::map<Side, Drawing> sides)
        : drawn_(drawn), box_(box), sides_(std::move(sides)) {}

    /// The same for all sides, so that a leg keeps its size when it turns.
    const QRectF& box() const { return box_; }

    const Drawing& from(Side side) const { return sides_.at(side); }

    /// From the figure to `target`: `view`, a part of the box, as large as fits, in the middle,
    /// mirrored where it is the other leg.
    QTransform placement(Leg leg, const QRectF& target, const QRectF& view) const;
    QTransform placement(Leg leg, const QRectF& target) const {
        return placement(leg, target, box_);
    }

    /// The region at `point` of the figure; beside all of them the nearest one within `reach`.
    std::optional<RegionId> regionAt(Side side, QPointF point, double reach = 0) const;

    /// The always-off place at `point` of the figure. Ask this before `regionAt`.
    std::optional<PlaceId> offAt(Side side, QPointF point) const;

private:
    Leg drawn_;
    QRectF box_;
    std::map<Side, Drawing> sides_;
};

/// Where the figure lies within the program.
inline constexpr auto figureFile = ":/figure/leg.json";

/// The figure in the file at `path`, or its first fault with its place.
Result<Figure> loadFigure(const std::string& path = figureFile);

/// The same of a text; `file` names it in faults.
Result<Figure> readFigure(std::string_view json, const std::string& file);

} // namespace kneecoach
