// SPDX-License-Identifier: MIT
#include "ui/parts/picture_part.h"

#include "figure/sides_showing.h"
#include "ui/leg_drawing.h"
#include "ui/text_flow.h"

#include <QPainter>

namespace kneecoach {

namespace {

/// Those sides that show something, no more than two; front and back where nothing is to be shown.
std::vector<Side> sidesOf(const Figure& figure, const Picture& picture) {
    std::vector<RegionId> regions = picture.excluded;
    regions.insert(regions.end(), picture.active.begin(), picture.active.end());
    std::vector<Side> sides = sidesShowing(figure, regions);
    if (sides.empty()) return {Side::front, Side::back};
    if (sides.size() > 2) sides.resize(2);
    return sides;
}

} // namespace

PicturePart::PicturePart(const Picture& picture, const Theme& theme)
    : Part(theme, shown(picture.words), QAccessible::Graphic), picture_(picture) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void PicturePart::paintEvent(QPaintEvent*) {
    const Figure* figure = sharedFigure();
    if (!figure) return;
    QPainter painter(this);
    const auto sides = sidesOf(*figure, picture_);
    const double wide = height() * figure->box().width() / figure->box().height() * 1.15;
    double left = (width() - wide * double(sides.size())) / 2;
    for (const Side side : sides) {
        const LegPicture leg{picture_.leg, side, picture_.active, picture_.excluded};
        paintLeg(
            painter, {left, 0, wide, double(height())}, *figure, leg, paletteOf(theme().scheme));
        left += wide;
    }
}

} // namespace kneecoach
