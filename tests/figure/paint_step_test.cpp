// SPDX-License-Identifier: MIT
#include "figure/moving_step.h"
#include "figure/shipped_book.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace kneecoach;

namespace {

constexpr QSize stepSize(400, 300);

const std::array palettes{
    Palette::light(), Palette::dark(), Palette::highContrast(), Palette::grey()};

StepPicture pictureOf(const SceneOfStep& one, Leg leg) {
    return {.leg = leg,
        .scene = one.scene,
        .regions = one.step->regions,
        .pressure = std::min(one.step->maxPressure, 2)};
}

QImage blank(const Palette& palette, QSize of = stepSize) {
    QImage image(of, QImage::Format_RGB32);
    image.fill(palette.paper);
    return image;
}

QImage painted(
    const StepPicture& picture, const Beat& beat, const Palette& palette, QSize of = stepSize) {
    QImage image = blank(palette, of);
    QPainter painter(&image);
    paintStep(painter, QRectF(QPointF(), of), shippedBook(), picture, beat, palette);
    return image;
}

QImage painted(MovingStep& step, const Palette& palette) {
    QImage image = blank(palette);
    QPainter painter(&image);
    step.paint(painter, QRect(QPoint(), stepSize));
    return image;
}

/// Pixels of two pictures that differ by more than `much`, within `area`.
int differences(const QImage& a, const QImage& b, const QRect& area, int much) {
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > much) ++count;
    return count;
}

constexpr QSize fromAfar(50, 37);

/// So small that half a pixel no longer shows.
QImage fromFar(const QImage& image) {
    return image.scaled(fromAfar, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

int count(const QImage& image, const QColor& colour, const QRect& area) {
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (image.pixel(x, y) == colour.rgb()) ++found;
    return found;
}

QRect stageArea() {
    return layoutOf(QRectF(QPointF(), stepSize)).stage.toRect().adjusted(3, 3, -3, -3);
}

/// Pixels of the part of a hand that presses, or of the tool.
int countPressing(const QImage& image, const StepScene& scene, const Palette& palette) {
    if (!scene.tool) return count(image, palette.contact, stageArea());
    return count(image, palette.tool, stageArea()) + count(image, palette.toolLight, stageArea())
        + count(image, palette.toolShade, stageArea());
}

/// A pixel outside of `area` that differs, or nothing.
std::optional<QPoint> changedOutside(const QImage& a, const QImage& b, const QRegion& area) {
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y) && !area.contains(QPoint(x, y))) return QPoint(x, y);
    return std::nullopt;
}

QString said(const SceneOfStep& one) {
    const auto& list = shippedBook().scenes().at(one.step->id);
    return QString::fromStdString(one.step->id.str())
        + QString(" %1").arg(one.scene - &list.front());
}

} // namespace

TEST_CASE("what a move changes lies within what it tells, for every scene on either leg") {
    const Palette palette = Palette::light();
    for (const SceneOfStep& one : allScenes())
        for (const Leg leg : bothLegs) {
            CAPTURE(said(one).toStdString(), name(leg));
            MovingStep step(shippedBook(), pictureOf(one, leg), palette, stepSize);
            step.moveTo(stillAt(0));
            QImage before = painted(step, palette);
            for (const double turn : {0.02, 0.5, 1.0, 1.3}) {
                const QRegion changed = step.moveTo(stillAt(turn));
                const QImage after = painted(step, palette);
                CHECK_FALSE(changedOutside(before, after, changed));
                CHECK((changed.isEmpty() || !(before == after)));
                before = after;
            }
        }
}

TEST_CASE("a moment that is shown again changes nothing") {
    const SceneOfStep one = allScenes().front();
    MovingStep step(shippedBook(), pictureOf(one, Leg::left), Palette::light(), stepSize);
    CHECK_FALSE(step.moveTo(stillAt(0.3)).isEmpty());
    CHECK(step.moveTo(stillAt(0.3)).isEmpty());
}

TEST_CASE("the picture that moves is the picture that stands still") {
    for (const SceneOfStep& one : allScenes())
        for (const Palette& palette : palettes) {
            CAPTURE(said(one).toStdString());
            const StepPicture picture = pictureOf(one, Leg::right);
            MovingStep step(shippedBook(), picture, palette, stepSize);
            step.moveTo(stillAt(0.5));
            const QImage moving = painted(step, palette);
            const QImage still = painted(picture, stillAt(0.5), palette);
            CHECK(differences(fromFar(moving), fromFar(still), QRect({}, fromAfar), 40) == 0);
        }
}

TEST_CASE("the stage of the right leg is the mirror of the left one's, but for a stopwatch") {
    for (const SceneOfStep& one : allScenes())
        for (const double turn : {0.0, 0.5, 1.0}) {
            if (one.scene->motion == Motion::hold && turn != 1.0) continue;
            CAPTURE(said(one).toStdString(), turn);
            const Palette palette = Palette::light();
            const QSize small(196, 196);
            const QImage left = painted(pictureOf(one, Leg::left), stillAt(turn), palette, small);
            const QImage right = painted(pictureOf(one, Leg::right), stillAt(turn), palette, small);
            CHECK(differences(left.mirrored(true, false), right, right.rect(), 60) < 40);
            CHECK(differences(left, right, right.rect(), 60) > 400);
        }
}

TEST_CASE("what is seen from a side is turned as the small picture of both legs is") {
    const StepLayout layout = layoutOf(QRectF(QPointF(), stepSize));
    const Palette palette = Palette::light();
    int turned = 0;
    for (const SceneOfStep& one : allScenes()) {
        CAPTURE(said(one).toStdString());
        const bool isFrontal = one.scene->side == Side::front || one.scene->side == Side::back;
        const bool fromASide = !one.scene->posture.empty() || !isFrontal;
        const auto toOf = [&](Leg leg) {
            const StepPicture picture = pictureOf(one, leg);
            return stageIn(layout, shippedBook(), picture, palette).to;
        };
        CHECK((toOf(Leg::left).m11() < 0) == (fromASide && !one.scene->fromBehind));
        CHECK(toOf(Leg::left).m11() == -toOf(Leg::right).m11());
        turned += toOf(Leg::left).m11() < 0;
    }
    CHECK(turned > 0);
}

TEST_CASE("a stopwatch goes clockwise on either leg") {
    const Palette palette = Palette::light();
    for (const SceneOfStep& one : allScenes())
        for (const SceneMark& mark : one.scene->marks)
            for (const Leg leg : bothLegs) {
                if (mark.kind != SceneMark::Kind::hold) continue;
                CAPTURE(said(one).toStdString(), name(leg));
                const StepPicture picture = pictureOf(one, leg);
                const StepLayout layout = layoutOf(QRectF(QPointF(), stepSize));
                const QPointF at = stageIn(layout, shippedBook(), picture, palette).to.map(mark.at);
                const QImage image = painted(picture, stillAt(0.3), palette);
                CHECK(image.pixelColor((at + QPointF(5, -6)).toPoint()) == palette.clockFill);
                CHECK(image.pixelColor((at - QPointF(5, 6)).toPoint()) == palette.clockFace);
            }
}

TEST_CASE("what presses can be seen at the start, the middle and the end, in every palette") {
    for (const SceneOfStep& one : allScenes())
        for (const Palette& palette : palettes)
            for (const double turn : {0.0, 0.5, 1.0}) {
                CAPTURE(said(one).toStdString(), turn);
                const QImage image = painted(pictureOf(one, Leg::left), stillAt(turn), palette);
                CHECK(countPressing(image, *one.scene, palette) > 40);
            }
}

TEST_CASE("where on the leg can be seen beside the stage, whatever the hands cover") {
    const Palette palette = Palette::light();
    const QSize large(640, 480);
    const QRect inset = layoutOf(QRectF(QPointF(), large)).inset.toRect();
    for (const SceneOfStep& one : allScenes()) {
        CAPTURE(said(one).toStdString());
        const QImage image = painted(pictureOf(one, Leg::left), stillAt(0), palette, large);
        CHECK(count(image, palette.active, inset) > 30);
    }
}

TEST_CASE("a region that is left out today never lights up") {
    const Palette palette = Palette::light();
    for (const SceneOfStep& one : allScenes()) {
        if (one.scene->spot) continue;
        CAPTURE(said(one).toStdString());
        StepPicture picture = pictureOf(one, Leg::left);
        picture.excluded = one.step->regions;
        CHECK(count(painted(picture, stillAt(0), palette), palette.active, QRect({}, stepSize)) == 0);
    }
}

TEST_CASE("three pressures are three different pictures, by more than colour") {
    for (const SceneOfStep& one : allScenes()) {
        CAPTURE(said(one).toStdString());
        const QRect lens = layoutOf(QRectF(QPointF(), stepSize)).lens.toRect();
        const QRect bars = layoutOf(QRectF(QPointF(), stepSize)).bars.toRect();
        std::vector<QImage> images;
        for (const Pressure pressure : {1, 2, 3}) {
            StepPicture picture = pictureOf(one, Leg::left);
            picture.pressure = pressure;
            images.push_back(painted(picture, stillAt(0), Palette::grey()));
        }
        for (const std::size_t next : {std::size_t{1}, std::size_t{2}}) {
            CHECK(differences(images[next - 1], images[next], lens, 60) > 60);
            CHECK(differences(images[next - 1], images[next], bars, 60) > 60);
        }
    }
}

TEST_CASE("numbers stand upright on either leg, where something would run") {
    for (const SceneOfStep& one : allScenes()) {
        if (one.scene->motion != Motion::glide) continue;
        CAPTURE(said(one).toStdString());
        for (const Leg leg : bothLegs) {
            StepPicture picture = pictureOf(one, leg);
            const QImage plain = painted(picture, stillAt(0.5), Palette::light());
            picture.numbered = true;
            const QImage numbered = painted(picture, stillAt(0.5), Palette::light());
            CHECK(differences(plain, numbered, stageArea(), 60) > 60);
        }
    }
}

TEST_CASE("a small picture is the stage alone, a high one has all beneath each other") {
    CHECK(layoutOf(QRectF(0, 0, 120, 120)).isSmall());
    for (const QSizeF target : {QSizeF(640, 480), QSizeF(300, 600), QSizeF(853, 420)}) {
        const StepLayout layout = layoutOf(QRectF(QPointF(), target));
        const QRectF parts[] = {layout.stage, layout.inset, layout.lens, layout.bars};
        for (const QRectF& part : parts) {
            CHECK(QRectF(QPointF(), target).contains(part));
            CHECK(part.width() > 20);
            for (const QRectF& other : parts) CHECK((&part == &other || !part.intersects(other)));
        }
    }
}
