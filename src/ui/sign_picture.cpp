// SPDX-License-Identifier: MIT
#include "ui/sign_picture.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace kneecoach {
namespace {

QString fileOf(const std::string& name) {
    return QStringLiteral(":/ui/signs/%1.svg").arg(QString::fromStdString(name));
}

/// The drawing says where there is ink, not which.
QImage inked(const QString& file, int side, const QColor& ink) {
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(file).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), ink);
    return image;
}

} // namespace

bool hasSign(const std::string& name) { return QFile::exists(fileOf(name)); }

void paintSign(QPainter& painter, const std::string& name, const QRectF& box, const QColor& ink) {
    if (!hasSign(name)) return;
    const double side = std::min(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    const double pixels = side * painter.device()->devicePixelRatioF();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(square, inked(fileOf(name), qRound(pixels), ink));
}

} // namespace kneecoach
