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
constexpr double crossWidth = 7;
constexpr double crossRatio = 1.7;

QPen pen(const QColor& color, double width) {
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
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

/// Turns `shape` a little, to where it is narrowest.
QTransform upright(const QPainterPath& shape) {
    QTransform best;
    double narrowest = shape.boundingRect().width();
    for (int degrees = -16; degrees <= 16; degrees += 2) {
        const QTransform turned = QTransform().rotate(degrees);
        const double width = turned.map(shape).boundingRect().width();
        if (width >= narrowest) continue;
        narrowest = width;
        best = turned;
    }
    return best;
}

/// Crosses from end to end of a shape, along it.
QPainterPath crosses(const QPainterPath& shape) {
    const QTransform turned = upright(shape);
    const QRectF box = turned.map(shape).boundingRect();
    const int count = std::max(1, qRound(box.height() / box.width() / crossRatio));
    const QPointF across(box.width(), 0);
    const QPointF down(0, box.height() / count);
    QPainterPath lines;
    for (int i = 0; i < count; ++i) {
        const QPointF corner = box.topLeft() + i * down;
        lines.moveTo(corner);
        lines.lineTo(corner + across + down);
        lines.moveTo(corner + across);
        lines.lineTo(corner + down);
    }
    return turned.inverted().map(lines);
}

/// Paints one picture, layer by layer, in the units of the figure.
class LegPainter {
public:
    LegPainter(QPainter& painter, const Drawing& drawing, const LegPicture& picture,
        const Palette& palette)
        : painter_(painter), drawing_(drawing), picture_(picture), palette_(palette) {}

    void paint() {
        body();
        for (const auto& [id, patch] : drawing_.regions) muscle(patch);
        for (const auto& [id, patch] : drawing_.regions)
            if (has(picture_.excluded, id)) crossedOut(patch);
        for (const auto& [id, patch] : drawing_.regions)
            if (has(picture_.active, id)) active(patch);
        if (picture_.offPlaces)
            for (const auto& [id, patch] : drawing_.off) hatched(patch);
        lines(drawing_.lines, palette_.contour, lineWidth);
        painter_.strokePath(drawing_.contour, pen(palette_.contour, contourWidth));
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
        lines(drawing_.hints, palette_.fibre, fibreWidth);
        painter_.restore();
    }

    void muscle(const Patch& patch) {
        painter_.fillPath(patch.shape, palette_.muscle);
        lines(patch.fibres, palette_.fibre, fibreWidth);
        painter_.strokePath(patch.shape, pen(palette_.fibre, fibreWidth));
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
        painter_.save();
        painter_.fillPath(patch.shape, palette_.skin);
        painter_.setClipPath(patch.shape, Qt::IntersectClip);
        const QPainterPath lines = crosses(patch.shape);
        painter_.strokePath(lines, pen(palette_.excluded, crossWidth));
        painter_.restore();
        painter_.strokePath(patch.shape, pen(palette_.excluded, lineWidth));
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
    const QRectF view = picture.view.value_or(figure.box());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(target, Qt::IntersectClip);
    painter.setTransform(figure.placement(picture.leg, target, view), true);
    LegPainter(painter, figure.from(picture.side), picture, palette).paint();
    painter.restore();
}

} // namespace kneecoach
