// SPDX-License-Identifier: MIT
#include "figure/paint_leg.h"

#include "figure/layer.h"
#include "figure/marks.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr double contourWidth = 4.5;
constexpr double ghostWidth = 4;
constexpr double lineWidth = 3;
constexpr double fibreWidth = 1.6;
constexpr double hatchGap = 11;
constexpr double hatchWidth = 2.6;
constexpr double legEdge = 6;
constexpr double legRim = 13;
constexpr double crossWidth = 7;
constexpr double crossRatio = 1.7;

/// For lines that end at a rim.
QPen cutPen(const QColor& color, double width) {
    return QPen(color, width, Qt::SolidLine, Qt::FlatCap);
}

void strokeAll(QPainter& painter, const std::vector<QPainterPath>& paths, const QPen& pen) {
    for (const QPainterPath& path : paths) painter.strokePath(path, pen);
}

/// Paints one picture, layer by layer, in the units of the figure.
class LegPainter {
public:
    LegPainter(QPainter& painter, const Drawing& drawing, const LegPicture& picture,
        const Palette& palette)
        : painter_(painter), drawing_(drawing), picture_(picture), palette_(palette) {}

    void paint() {
        body();
        if (picture_.muscles)
            for (const auto& [id, patch] : drawing_.regions) muscle(patch);
        for (const auto& [id, patch] : drawing_.regions)
            if (has(picture_.excluded, id)) crossedOut(patch);
        for (const auto& [id, patch] : drawing_.regions)
            if (has(picture_.active, id)) paintActive(painter_, patch, palette_);
        if (picture_.offPlaces)
            for (const auto& [id, patch] : drawing_.off) hatched(patch);
        lines(drawing_.lines, palette_.contour, lineWidth);
        painter_.strokePath(drawing_.contour, roundPen(palette_.contour, contourWidth));
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
        painter_.strokePath(patch.shape, roundPen(palette_.fibre, fibreWidth));
    }

    void hatched(const Patch& patch) {
        painter_.fillPath(patch.shape, palette_.skin);
        painter_.strokePath(hatching(patch.shape, hatchGap), cutPen(palette_.off, hatchWidth));
        painter_.strokePath(patch.shape, roundPen(palette_.off, hatchWidth));
    }

    void crossedOut(const Patch& patch) {
        painter_.fillPath(patch.shape, palette_.skin);
        painter_.strokePath(
            crosses(patch.shape, crossRatio), cutPen(palette_.excluded, crossWidth));
        painter_.strokePath(patch.shape, roundPen(palette_.excluded, lineWidth));
    }

    void lines(const std::vector<QPainterPath>& paths, const QColor& color, double width) {
        strokeAll(painter_, paths, roundPen(color, width));
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
    paintDrawing(painter, figure.from(picture.side), picture, palette);
    painter.restore();
}

void paintDrawing(
    QPainter& painter, const Drawing& drawing, const LegPicture& picture, const Palette& palette) {
    LegPainter(painter, drawing, picture, palette).paint();
}

void paintGhost(QPainter& painter, const Drawing& drawing, const Palette& palette) {
    painter.fillPath(drawing.outline, palette.ghost);
    strokeAll(painter, drawing.lines, roundPen(palette.ghostLine, lineWidth));
    painter.strokePath(drawing.contour, roundPen(palette.ghostLine, ghostWidth));
}

void paintActive(QPainter& painter, const Patch& patch, const Palette& palette) {
    painter.strokePath(patch.shape, roundPen(palette.paper, legRim));
    painter.strokePath(patch.shape, roundPen(palette.activeEdge, legEdge));
    painter.fillPath(patch.shape, palette.active);
    strokeAll(painter, patch.fibres, roundPen(palette.activeFibre, fibreWidth));
}

} // namespace kneecoach
