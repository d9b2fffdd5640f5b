// SPDX-License-Identifier: MIT
#include "figure/paint_lens.h"

#include "figure/skin_line.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kneecoach {
namespace {

constexpr double width = 205; ///< units
constexpr double far = 300;
constexpr double raised = 17; ///< a hand that taps
constexpr double lensDepths[] = {1.5, 13, 27};
constexpr double foldWide[] = {1.22, 1, 0.84};
constexpr double foldHigh[] = {0.72, 1, 1.16};

/// Skin, muscle and fibres, each pressed in less than the one above.
class Flesh {
public:
    Flesh(QPainter& painter, const Profile& profile, double depth, const Palette& palette)
        : painter_(painter), palette_(palette), up_(profile.below ? -1 : 1), depth_(depth) {
        line_ = {profile.from, profile.to, 0, 14 + 1.1 * depth, 0, up_, 0};
    }

    void paint() {
        const double rim = 0.22 * depth_;
        painter_.fillPath(filled(0, depth_, rim), palette_.skin);
        painter_.fillPath(filled(15, 0.75 * depth_, 0), palette_.muscle);
        painter_.strokePath(line(34, 0.5 * depth_, 0), roundPen(palette_.fibre, 2.6));
        painter_.strokePath(line(53, 0.25 * depth_, 0), roundPen(palette_.fibre, 2.6));
        painter_.strokePath(line(0, depth_, rim), roundPen(palette_.contour, 5));
    }

private:
    QPainterPath line(double base, double depth, double rim) {
        line_.base = up_ * base;
        line_.depth = depth;
        line_.rim = rim;
        QPainterPath path(QPointF(-far, line_.base));
        line_.addTo(path, {far, line_.base});
        return path;
    }

    QPainterPath filled(double base, double depth, double rim) {
        QPainterPath path = line(base, depth, rim);
        path.lineTo(far, up_ * far);
        path.lineTo(-far, up_ * far);
        path.closeSubpath();
        return path;
    }

    QPainter& painter_;
    const Palette& palette_;
    double up_;
    double depth_;
    SkinLine line_;
};

void paintTaps(QPainter& painter, const Profile& profile, const Palette& palette) {
    const std::pair<double, double> strokes[] = {{profile.from - 14, -160},
        {profile.from - 4, -125}, {profile.to + 4, -55}, {profile.to + 14, -20}};
    const std::pair<QColor, double> coats[] = {{palette.tapEdge, 8.4}, {palette.press, 4.4}};
    for (const auto& [colour, thick] : coats) {
        painter.setPen(roundPen(colour, thick));
        for (const auto& [x, degrees] : strokes) {
            const double angle = degrees * std::numbers::pi / 180;
            const QPointF along(std::cos(angle), std::sin(angle));
            painter.drawLine(QPointF(x, -7) + 4 * along, QPointF(x, -7) + 19 * along);
        }
    }
}

} // namespace

void paintLens(QPainter& painter, const QRectF& card, const Profile& profile, Pressure pressure,
    bool taps, const Palette& palette) {
    const double depth = profile.lift ? 0 : depthOf(pressure, lensDepths);
    const double unit = card.width() / width;
    painter.save();
    paintCard(painter, card, palette);
    painter.translate(
        card.center().x(), card.top() + card.height() * (profile.below ? 0.40 : 0.66));
    painter.scale(unit, unit);
    if (profile.below) painter.translate(0, depth);
    Flesh(painter, profile, depth, palette).paint();
    painter.translate(0, taps ? -raised : profile.below ? -depth : depth);
    if (profile.lift) painter.scale(depthOf(pressure, foldWide), depthOf(pressure, foldHigh));
    paintLayers(painter, profile.layers, palette, {.lines = 1.35});
    if (taps) painter.translate(0, raised), paintTaps(painter, profile, palette);
    painter.restore();
    paintCardRim(painter, card, palette);
}

} // namespace kneecoach
