// SPDX-License-Identifier: MIT
#include "figure/paint_leg.h"

#include "figure/marks.h"

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

/// For lines that end at a rim.
QPen cutPen(const QColor& color, double width) {
    return QPen(color, width, Qt::SolidLine, Qt::FlatCap);
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
        painter_.fillPath(patch.shape, palette_.skin);
        painter_.strokePath(hatching(patch.shape, hatchGap), cutPen(palette_.off, hatchWidth));
        painter_.strokePath(patch.shape, pen(palette_.off, hatchWidth));
    }

    void active(const Patch& patch) {
        painter_.strokePath(patch.shape, pen(palette_.paper, rimWidth));
        painter_.strokePath(patch.shape, pen(palette_.activeEdge, edgeWidth));
        painter_.fillPath(patch.shape, palette_.active);
        lines(patch.fibres, palette_.activeFibre, fibreWidth);
    }

    void crossedOut(const Patch& patch) {
        painter_.fillPath(patch.shape, palette_.skin);
        painter_.strokePath(
            crosses(patch.shape, crossRatio), cutPen(palette_.excluded, crossWidth));
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
