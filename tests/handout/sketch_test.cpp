// SPDX-License-Identifier: MIT
#include "handout/paint_picture.h"
#include "handout/sample_paper.h"
#include "handout/shipped_book.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>

#include <cstdlib>

using namespace kneecoach;

namespace {

constexpr int side = 300;

QImage painted(const std::function<void(QPainter&)>& draw) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

/// How far they are from each other on average, of 255.
double difference(const QImage& one, const QImage& other) {
    double sum = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    return sum / (side * side);
}

std::vector<PaperPicture> pictures() {
    std::vector<PaperPicture> all;
    for (const PaperBlock& block : samplePaper().sections.front().blocks) {
        if (const auto* step = std::get_if<StepRow>(&block))
            all.insert(all.end(), step->pictures.begin(), step->pictures.end());
        if (const auto* row = std::get_if<PictureRow>(&block)) all.push_back(row->pictures.front());
    }
    all.push_back({PaperPicture::What::legs, Leg::right, {}, 0, {}, "the right leg"});
    all.push_back(
        {PaperPicture::What::leftOut, Leg::left, {}, 0, {RegionId("calf")}, "without the calf"});
    return all;
}

} // namespace

TEST_CASE("a sketch shows what the picture shows") {
    constexpr double fine = 3; ///< units a pixel: finer than any eye, coarser than a printer
    for (const PaperPicture& picture : pictures()) {
        const QImage whole = painted([&](QPainter& painter) {
            paintPicture(painter, {0, 0, side * widthOf(picture, shippedBook()), side}, picture,
                shippedBook(), Palette::grey());
        });
        const QImage sketched = painted([&](QPainter& painter) {
            painter.scale(1 / fine, 1 / fine);
            sketchOf(picture, side * fine, shippedBook()).paint(painter, {});
        });
        INFO(picture.says);
        CHECK(difference(whole, painted([](QPainter&) {})) > 10);
        CHECK(difference(whole, sketched) < 2);
    }
}

TEST_CASE("a sketch leaves out what nobody would see") {
    const Sketch sketch({100, 100}, [](QPainter& painter) {
        painter.fillRect(QRectF(10, 10, 20, 20), Qt::black);
        painter.fillRect(QRectF(200, 10, 20, 20), Qt::black);
        painter.setClipRect(QRectF(0, 0, 50, 50));
        painter.fillRect(QRectF(60, 60, 20, 20), Qt::black);
    });
    CHECK(sketch.strokes().size() == 1);
}
