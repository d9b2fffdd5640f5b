// SPDX-License-Identifier: MIT
//
// tests_figure [.sheet]: every scene at the start, in the middle and at the end of its stroke, on both legs, in the folder
// KNEECOACH_SHEETS names. To be looked at; scripts/contact-sheet.sh calls it.
#include "figure/paint_lens.h"
#include "figure/paint_step.h"
#include "figure/shipped_book.h"
#include "support/catch.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace kneecoach;

namespace {

constexpr QSize cell(320, 240);
constexpr QSize drawn(640, 480);
constexpr int gap = 6;
constexpr double moments[] = {0, 0.5, 1};
constexpr int columns = 6; ///< three moments on each leg
constexpr std::size_t rowsOnASheet = 12;
constexpr std::size_t stripped = 0; ///< the scene of the strip

struct Dress {
    const char* name;
    Palette palette;
};

std::vector<Dress> dresses() {
    return {{"light", Palette::light()}, {"dark", Palette::dark()},
        {"contrast", Palette::highContrast()}, {"grey", Palette::grey()}};
}

void paintCell(
    QPainter& painter, int row, int column, const SceneOfStep& one, const Palette& palette) {
    const Leg leg = column < 3 ? Leg::left : Leg::right;
    const StepPicture picture{.leg = leg,
        .scene = one.scene,
        .regions = one.step->regions,
        .pressure = std::min(one.step->maxPressure, 2)};
    painter.save();
    painter.translate(column * (cell.width() + gap), row * (cell.height() + gap));
    painter.scale(double(cell.width()) / drawn.width(), double(cell.height()) / drawn.height());
    painter.fillRect(QRect(QPoint(), drawn), palette.paper);
    paintStep(painter, QRectF(QPointF(), drawn), shippedBook(), picture,
        stillAt(moments[column % 3]), palette);
    painter.restore();
}

QImage sheet(std::size_t first, const std::vector<SceneOfStep>& scenes, const Palette& palette) {
    const std::size_t rows = std::min(rowsOnASheet, scenes.size() - first);
    QImage image(
        columns * (cell.width() + gap), int(rows) * (cell.height() + gap), QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    for (std::size_t row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            paintCell(painter, int(row), column, scenes[first + row], palette);
    return image;
}

/// Moments of one stroke, side by side, larger: the strip in README.md.
QImage strip(const SceneOfStep& one, const Palette& palette) {
    constexpr double turns[] = {0, 0.35, 0.7, 1, 1.5};
    QImage image(5 * (drawn.width() + gap) - gap, drawn.height(), QImage::Format_RGB32);
    image.fill(palette.paper);
    QPainter painter(&image);
    const StepPicture picture{.leg = Leg::left,
        .scene = one.scene,
        .regions = one.step->regions,
        .pressure = one.step->maxPressure};
    for (const double turn : turns) {
        paintStep(
            painter, QRectF(QPointF(), drawn), shippedBook(), picture, stillAt(turn), palette);
        painter.translate(drawn.width() + gap, 0);
    }
    return image.scaledToWidth(1600, Qt::SmoothTransformation);
}

QImage firmness(const Palette& palette) {
    QImage image(3 * 320, 240, QImage::Format_RGB32);
    image.fill(palette.paper);
    QPainter painter(&image);
    for (int pressure = 1; pressure <= 3; ++pressure)
        paintFirmness(painter, QRectF((pressure - 1) * 320 + 10, 10, 300, 220),
            shippedBook().props(), pressure, palette);
    return image;
}

} // namespace

TEST_CASE("contact sheets of all steps", "[.sheet]") {
    const QString folder = qEnvironmentVariable("KNEECOACH_SHEETS");
    if (folder.isEmpty()) {
        WARN("KNEECOACH_SHEETS names no folder");
        return;
    }
    REQUIRE(QDir().mkpath(folder));
    const auto scenes = allScenes();
    CHECK(strip(scenes.at(stripped), Palette::light()).save(folder + "/strip.png"));
    for (const auto& [name, palette] : dresses()) {
        const QString start = folder + "/" + name;
        for (std::size_t first = 0; first < scenes.size(); first += rowsOnASheet)
            CHECK(sheet(first, scenes, palette)
                      .save(start + QString("-%1.png").arg(first / rowsOnASheet + 1)));
        CHECK(firmness(palette).save(start + "-how-firm.png"));
    }
}
