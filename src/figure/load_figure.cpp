// SPDX-License-Identifier: MIT
#include "figure/figure.h"
#include "figure/read_document.h"
#include "figure/read_paths.h"

namespace kneecoach {
namespace {

/// The same path without its last curve.
QPainterPath withoutLastCurve(const QPainterPath& path, int curves) {
    QPainterPath open(path.elementAt(0));
    for (int i = 0; i < curves - 1; ++i)
        open.cubicTo(
            path.elementAt(3 * i + 1), path.elementAt(3 * i + 2), path.elementAt(3 * i + 3));
    return open;
}

Patch patchIn(const Reading& reading) {
    reading.onlyKeys({"anchor", "stroke", "shape", "fibres"});
    Patch patch;
    needed(reading, "anchor", [&](const Reading& at) { patch.anchor = pointIn(at); });
    needed(reading, "shape", [&](const Reading& shape) {
        for (const QPainterPath& path : pathsIn(shape, closedPathIn)) patch.shape.addPath(path);
    });
    reading.member(
        "fibres", [&](const Reading& fibres) { patch.fibres = pathsIn(fibres, pathIn); });
    reading.member("stroke", [&](const Reading& stroke) {
        std::vector<QPointF> ends;
        stroke.eachItem([&](const Reading& end) { ends.push_back(pointIn(end)); });
        if (ends.size() == 2) patch.stroke = QLineF(ends[0], ends[1]);
        else stroke.fault("expected two points, from and to");
    });
    return patch;
}

template <class NamedPatch>
std::vector<NamedPatch> patchesIn(const Reading& reading) {
    std::vector<NamedPatch> patches;
    reading.eachMember([&](const std::string& key, const Reading& member) {
        if (const auto id = decltype(NamedPatch::id)::parse(key))
            patches.push_back({*id, patchIn(member)});
        else member.fault("expected an id for a name");
    });
    return patches;
}

void readOutline(Drawing& drawing, const Reading& reading) {
    drawing.outline = closedPathIn(reading);
    const int curves =
        static_cast<int>(reading.value().list() ? reading.value().list()->size() : 0) - 1;
    if (curves < 2 || drawing.outline.elementCount() < 3 * curves + 1)
        return reading.fault("expected at least two curves");
    drawing.contour = withoutLastCurve(drawing.outline, curves);
}

Drawing drawingIn(const Reading& reading) {
    reading.onlyKeys({"outline", "shades", "lines", "hints", "regions", "off"});
    Drawing drawing;
    needed(reading, "outline", [&](const Reading& outline) { readOutline(drawing, outline); });
    needed(reading, "shades",
        [&](const Reading& shades) { drawing.shades = pathsIn(shades, closedPathIn); });
    needed(reading, "lines", [&](const Reading& lines) { drawing.lines = pathsIn(lines, pathIn); });
    needed(reading, "hints", [&](const Reading& hints) { drawing.hints = pathsIn(hints, pathIn); });
    needed(
        reading, "regions", [&](const Reading& r) { drawing.regions = patchesIn<RegionPatch>(r); });
    needed(reading, "off", [&](const Reading& off) { drawing.off = patchesIn<OffPatch>(off); });
    return drawing;
}

Leg legIn(const Reading& reading) {
    const std::string* text = reading.text();
    const auto leg = text ? legNamed(*text) : std::nullopt;
    if (text && !leg) reading.fault("expected left or right");
    return leg.value_or(Leg::left);
}

QRectF boxIn(const Reading& reading) {
    const QPointF corner = pointIn(reading);
    if (corner.x() <= 0 || corner.y() <= 0) reading.fault("expected a width and a height above 0");
    return {QPointF(0, 0), corner};
}

Figure figureIn(const Reading& reading) {
    reading.onlyKeys({"leg", "box", "sides"});
    Leg leg = Leg::left;
    QRectF box;
    std::map<Side, Drawing> sides;
    needed(reading, "leg", [&](const Reading& member) { leg = legIn(member); });
    needed(reading, "box", [&](const Reading& member) { box = boxIn(member); });
    needed(reading, "sides", [&](const Reading& member) {
        member.onlyKeys({"front", "back", "inner", "outer"});
        for (Side side : allSides)
            needed(
                member, name(side), [&](const Reading& drawn) { sides[side] = drawingIn(drawn); });
    });
    return {leg, box, std::move(sides)};
}

} // namespace

Result<Figure> readFigure(std::string_view json, const std::string& file) {
    return readDocument(json, file, figureIn);
}

Result<Figure> loadFigure(const std::string& path) { return loadDocument(path, readFigure); }

} // namespace kneecoach
