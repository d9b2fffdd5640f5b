// SPDX-License-Identifier: MIT
#include "handout/paint_picture.h"

#include "figure/getting_ready.h"
#include "figure/paint_inset.h"
#include "figure/paint_leg.h"
#include "figure/paint_lens.h"
#include "figure/paint_step.h"
#include "figure/sides_showing.h"
#include "figure/sparing.h"
#include "handout/drawn_step.h"
#include "handout/logo_image.h"
#include "handout/paint_qr.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kneecoach {
namespace {

using What = PaperPicture::What;

constexpr double drawn =
    196; ///< the side of a small picture: the stage alone, its lines still strong

StepPicture stepPicture(const PaperPicture& picture, const StepScene& scene) {
    return {.leg = picture.leg,
        .scene = &scene,
        .regions = picture.step->regions,
        .excluded = picture.excluded,
        .pressure = picture.step->pressure};
}

/// The scene of its step, or nothing where none is drawn.
std::optional<StepScene> sceneOf(const PaperPicture& picture, const PictureBook& book) {
    const StepScene* found =
        picture.step ? findScene(book.scenes(), doneIn(*picture.step)) : nullptr;
    if (!found) return std::nullopt;
    const StepScene scene = sparing(*found, picture.excluded, book);
    if (picture.what == What::stroke) return scene;
    return gettingReady(book, scene, postureOf(*picture.step));
}

void paintSmallStep(QPainter& painter, const PaperPicture& picture, const PictureBook& book,
    const Palette& palette) {
    const std::optional<StepScene> scene = sceneOf(picture, book);
    if (!scene) return;
    const QRectF card(0, 0, drawn, drawn);
    paintStep(painter, card, book, stepPicture(picture, *scene), stillAt(picture.turn), palette);
    paintCardRim(painter, card.adjusted(1, 1, -1, -1), palette);
}

void paintBothLegs(QPainter& painter, const PaperPicture& picture, const PictureBook& book,
    const Palette& palette) {
    const StepScene scene;
    const StepPicture legs{.leg = picture.leg, .scene = &scene};
    const Stage stage{book, legs, palette, {}};
    paintInset(painter, {1, 1, widthOf(picture, book) * drawn - 2, drawn - 2}, stage);
}

/// From each side that shows one of them.
void paintLeftOut(QPainter& painter, const PaperPicture& picture, const PictureBook& book,
    const Palette& palette) {
    const double width = widthOf({}, book) * drawn;
    QRectF target(0, 0, width, drawn);
    for (const Side side : sidesShowing(book.figure(), picture.excluded)) {
        const LegPicture leg{.leg = picture.leg, .side = side, .excluded = picture.excluded};
        paintLeg(painter, target, book.figure(), leg, palette);
        target.translate(width, 0);
    }
}

/// As near to `height` pixels as whole pixels for each module allow, black on white whatever the palette.
QImage qrImage(const std::string& letters, int height) {
    const QrCode code = qrOf(letters);
    const int modules = code.side + 2 * quietModules;
    const int side = modules * std::max(1, height / modules);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintQr(painter, QRectF(0, 0, side, side), code);
    return image;
}

QByteArray bytesOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void paintPicture(QPainter& painter, const QRectF& target, const PaperPicture& picture,
    const PictureBook& book, const Palette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.height() / drawn, target.height() / drawn);
    switch (picture.what) {
    case What::legs: paintBothLegs(painter, picture, book, palette); break;
    case What::stroke:
    case What::posture: paintSmallStep(painter, picture, book, palette); break;
    case What::leftOut: paintLeftOut(painter, picture, book, palette); break;
    case What::code: paintQr(painter, {0, 0, drawn, drawn}, qrOf(picture.data)); break;
    case What::logo:
        paintLogo(painter, {0, 0, widthOf(picture, book) * drawn, drawn}, picture.data);
        break;
    }
    painter.restore();
}

Sketch sketchOf(const PaperPicture& picture, double height, const PictureBook& book) {
    const QSizeF size(height * widthOf(picture, book), height);
    return Sketch(size, [&](QPainter& painter) {
        paintPicture(painter, {QPointF(), size}, picture, book, Palette::grey());
    });
}

void paintOnPaper(QPainter& painter, QPointF at, const PaperPicture& picture, double height,
    const PictureBook& book) {
    if (picture.what != What::logo) return sketchOf(picture, height, book).paint(painter, at);
    paintLogo(painter, {at, QSizeF(height * widthOf(picture, book), height)}, picture.data);
}

double widthOf(const PaperPicture& picture, const PictureBook& book) {
    constexpr double oneLeg = 0.42;
    switch (picture.what) {
    case What::legs: return 0.62;
    case What::logo: return logoWidth(picture.data);
    case What::leftOut:
        return oneLeg
            * double(
                std::max<std::size_t>(1, sidesShowing(book.figure(), picture.excluded).size()));
    case What::stroke:
    case What::posture:
    case What::code: break;
    }
    return 1;
}

QByteArray pngOf(
    const PaperPicture& picture, int height, const PictureBook& book, const Palette& palette) {
    if (picture.what == What::code) return bytesOf(qrImage(picture.data, height));
    QImage image(int(std::ceil(height * widthOf(picture, book))), height, QImage::Format_RGB32);
    image.fill(palette.paper);
    QPainter painter(&image);
    paintPicture(painter, QRectF(QPointF(), QSizeF(image.size())), picture, book, palette);
    painter.end();
    return bytesOf(image);
}

} // namespace kneecoach
