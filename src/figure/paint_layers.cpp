// SPDX-License-Identifier: MIT
#include "figure/layer.h"

#include <QPainter>

#include <cmath>

namespace kneecoach {
namespace {

constexpr double lightly = 0.35; ///< so much is left of the colour of what presses

int mixed(int colour, int ground) { return qRound(lightly * colour + (1 - lightly) * ground); }

QColor fillOf(const Layer& layer, const Palette& palette, bool light) {
    const QColor colour = palette.*layer.fill;
    if (!light || layer.fill != &Palette::contact) return colour;
    return {mixed(colour.red(), palette.hand.red()), mixed(colour.green(), palette.hand.green()),
        mixed(colour.blue(), palette.hand.blue())};
}

} // namespace

QPen roundPen(const QColor& colour, double width) {
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintLayers(QPainter& painter, const Layers& layers, const Palette& palette, Brushwork work) {
    for (const Layer& layer : layers) {
        if (layer.fill) painter.fillPath(layer.path, fillOf(layer, palette, work.light));
        if (layer.line)
            painter.strokePath(layer.path, roundPen(palette.*layer.line, layer.width * work.lines));
    }
}

QRectF boxOf(const Layers& layers, const QTransform& to) {
    const double unit = std::sqrt(std::abs(to.determinant()));
    QRectF box;
    for (const Layer& layer : layers) {
        const double rim = layer.width / 2 * unit;
        box |= to.map(layer.path).boundingRect().adjusted(-rim, -rim, rim, rim);
    }
    return box;
}

} // namespace kneecoach
