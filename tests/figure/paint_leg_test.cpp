// SPDX-License-Identifier: MIT
#include "figure/paint_leg.h"
#include "figure/shipped_figure.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>

#include <cmath>

using namespace kneecoach;

namespace {

constexpr QSize size(170, 535);

QImage painted(const LegPicture& picture, const Palette& palette = Palette::light()) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(palette.paper);
    QPainter painter(&image);
    paintLeg(painter, QRectF(QPointF(0, 0), size), shippedFigure(), picture, palette);
    return image;
}

/// The colour at `point` of the figure.
QColor colourAt(const QImage& image, Leg leg, QPointF point) {
    const QRectF target(QPointF(0, 0), size);
    return image.pixelColor(shippedFigure().placement(leg, target).map(point).toPoint());
}

/// How many pixels of two pictures differ by more than what rounding at a rim makes.
int differences(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40) ++count;
    return count;
}

/// How many pixels have exactly this colour.
int count(const QImage& image, const QColor& colour) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour) ++found;
    return found;
}

double luminance(const QColor& c) {
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("the right leg is painted as the mirror of the left") {
    for (const Side side : allSides) {
        const QImage left = painted({.leg = Leg::left, .side = side});
        const QImage right = painted({.leg = Leg::right, .side = side});
        CHECK(differences(left, right) > 1000);
        CHECK(differences(left.mirrored(true, false), right) < 60);
    }
}

TEST_CASE("the active region is filled on either leg, and nothing else is") {
    const Palette palette = Palette::light();
    for (const Leg leg : bothLegs)
        for (const Side side : allSides)
            for (const auto& [id, patch] : shippedFigure().from(side).regions) {
                CAPTURE(id.str(), name(side), name(leg));
                const QImage idle = painted({.leg = leg, .side = side});
                const QImage active = painted({.leg = leg, .side = side, .active = {id}});
                CHECK(count(idle, palette.active) == 0);
                CHECK(count(active, palette.active) > 40);
                CHECK(count(active, palette.activeEdge) > 20);
                for (const auto& [otherId, other] : shippedFigure().from(side).regions)
                    if (otherId != id) CHECK(colourAt(active, leg, other.anchor) != palette.active);
            }
}

TEST_CASE("an excluded region and a place no hand goes differ by more than colour") {
    const LegPicture plain{.side = Side::back, .offPlaces = false};
    LegPicture crossed = plain;
    crossed.excluded = {"calf"};
    LegPicture hatched = plain;
    hatched.offPlaces = true;
    CHECK(differences(painted(plain, Palette::grey()), painted(crossed, Palette::grey())) > 300);
    CHECK(differences(painted(plain, Palette::grey()), painted(hatched, Palette::grey())) > 100);
}

TEST_CASE("coming closer fills the target, and nothing is painted outside of it") {
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    LegPicture picture;
    picture.view = QRectF(80, 450, 200, 200);
    paintLeg(painter, QRectF(50, 50, 100, 100), shippedFigure(), picture, Palette::light());
    CHECK(image.pixelColor(49, 100) == QColor(Qt::magenta));
    CHECK(image.pixelColor(100, 49) == QColor(Qt::magenta));
    CHECK(image.pixelColor(100, 130) != QColor(Qt::magenta));
}

TEST_CASE("what matters stands out in every palette") {
    for (const Palette& palette :
        {Palette::light(), Palette::dark(), Palette::highContrast(), Palette::grey()}) {
        CHECK(contrast(palette.active, palette.muscle) >= 3);
        CHECK(contrast(palette.active, palette.skin) >= 3);
        CHECK(contrast(palette.off, palette.skin) >= 3);
        CHECK(contrast(palette.excluded, palette.skin) >= 3);
        CHECK(contrast(palette.contour, palette.paper) >= 7);
    }
}
