// SPDX-License-Identifier: MIT
#include "app/desk/larger.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr const char* scaleOfQt = "QT_SCALE_FACTOR";
constexpr QSize designedFor(1280, 800);
constexpr int whole = 4;
constexpr int largest = 16;

bool hasScaleOfItsOwn(const QScreen& screen) {
    return screen.devicePixelRatio() > 1 || qEnvironmentVariableIsSet(scaleOfQt);
}

} // namespace

int quartersFor(QSize screen) {
    const QSize design = screen.height() > screen.width() ? designedFor.transposed() : designedFor;
    const int quarters = std::min(
        whole * screen.width() / design.width(), whole * screen.height() / design.height());
    return std::clamp(quarters, whole, largest);
}

int quartersHere() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen && !hasScaleOfItsOwn(*screen) ? quartersFor(screen->geometry().size()) : whole;
}

void enlargeBy(int quarters) {
    if (quarters > whole) qputenv(scaleOfQt, QByteArray::number(double(quarters) / whole));
}

} // namespace kneecoach
