// SPDX-License-Identifier: MIT
#include "figure/paint_leg.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr double contourWidth = 4.5;
constexpr double lineWidth = 3;
constexpr double fibreWidth = 1.6;
constexpr double hatchGap = 11;
constexpr double hatchWidth = 2.6;
constexpr double edgeWidth = 6;
constexpr double rimWidth = 13;
constexpr double crossWidth = 8;

QPen pen(const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine) {
    return QPen(color, width, style, Qt::RoundCap, Qt::RoundJoin);
}

/// Lines from the lower left to the upper right over `area`.
QPainterPath hatching(const QRectF& area) {
    QPainterPath lines;
    for (double x = area.left() - area.height(); x < area.right(); x += hatchGap) {
        lines.moveTo(x, area.bottom());
        lines.lineTo(x + area.height(), area.top());
    }
    return lines;
}

/// Two crossing lines over the middle of a patch, or over all of a patch with a hole.
QPainterPath cross(const Patch& patch) {
    const QRectF box = patch.shape.boundingRect();
    const bool whole = !patch.shape.contains(box.center());
    const double half = std::clamp(std::min(box.width(), box.height()) * 0.5, 22.0, 46.0);
    const QPointF c = whole ? box.center() : patch.anchor;
    QPainterPath lines;
    lines.moveTo(c.x() - half, c.y() - half);
    lines.lineTo(c.x() + half, c.y() + half);
    lines.moveTo(c.x() - half, c.y() + half);
    lines.lineTo(c.x() + half, c.y() - half);
    return lines;
}

/// Paints one picture, layer by layer, in the units of the figure.
class LegPainter {
public:
    LegPainter(QPainter& painter, const Drawing& drawing, const LegPicture& picture,
        const Palette& palette)
        : painter_(painter), drawing_(drawing), picture_(picture), palette_(palette) {}

    void paint() {
        body();
        for (const auto& [id, patch] : drawing_.regions) muscle(patch, has(picture_.excluded, id));
        if (picture_.offPlaces)
            for (const auto& [id, patch] : drawing_.off) hatched(patch);
        lines(drawing_.lines, palette_.contour, lineWidth);
        painter_.strokePath(drawing_.contour, pen(palette_.contour, contourWidth));
        for (const auto& [id, patch] : drawing_.regions)
            if (has(picture_.active, id)) active(patch);
        for (const auto& [id, patch] : drawing_.regions)
            if (has(picture_.excluded, id)) crossedOut(patch);
    }

private:
    static bool has(const std::vector<RegionId>& ids, const RegionId& id) {
        return std::ranges::find(ids, id) != ids.end();
    }

    void body() {
        painter_.fillPath(drawing_.outline, palette_.skin);
        painter_.save();
        painter_.setClipPath(drawing_.outline, Qt::IntersectClip);
        for (const QPainterPath& shade : drawing_.shades) painter_.fillPath(shade, palette_.shade);
        painter_.restore();
    }

    void muscle(const Patch& patch, bool excluded) {
        if (!excluded) painter_.fillPath(patch.shape, palette_.muscle);
        if (!excluded) lines(patch.fibres, palette_.fibre, fibreWidth);
        painter_.strokePath(patch.shape,
            pen(palette_.fibre, excluded ? lineWidth : fibreWidth,
                excluded ? Qt::DotLine : Qt::SolidLine));
    }

    void hatched(const Patch& patch) {
        painter_.save();
        painter_.fillPath(patch.shape, palette_.skin);
        painter_.setClipPath(patch.shape, Qt::IntersectClip);
        painter_.strokePath(hatching(patch.shape.boundingRect()), pen(palette_.off, hatchWidth));
        painter_.restore();
        painter_.strokePath(patch.shape, pen(palette_.off, hatchWidth));
    }

    void active(const Patch& patch) {
        painter_.strokePath(patch.shape, pen(palette_.paper, rimWidth));
        painter_.strokePath(patch.shape, pen(palette_.activeEdge, edgeWidth));
        painter_.fillPath(patch.shape, palette_.active);
        lines(patch.fibres, palette_.activeFibre, fibreWidth);
    }

    void crossedOut(const Patch& patch) {
        const QPainterPath lines = cross(patch);
        painter_.strokePath(lines, pen(palette_.paper, crossWidth + 6));
        painter_.strokePath(lines, pen(palette_.excluded, crossWidth));
    }

    void lines(const std::vector<QPainterPath>& paths, const QColor& color, double width) {
        for (const QPainterPath& path : paths) painter_.strokePath(path, pen(color, width));
    }

    QPainter& painter_;
    const Drawing& drawing_;
    const LegPicture& picture_;
    const Palette& palette_;
};

} // namespace

void paintLeg(QPainter& painter, const QRectF& target, const Figure& figure,
    const LegPicture& picture, const Palette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(figure.placement(picture.leg, target), true);
    LegPainter(painter, figure.from(picture.side), picture, palette).paint();
    painter.restore();
}

} // namespace kneecoach
