// SPDX-License-Identifier: MIT
#include "handout/logo_image.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr double widest = 3;
constexpr int sharp = 300; ///< pixels, the longer side: enough for the size it is printed at

/// Only a PNG is read, whatever the bytes say they are.
class LogoReader {
public:
    explicit LogoReader(const std::string& png) : bytes_(QByteArray::fromStdString(png)) {
        buffer_.setBuffer(&bytes_);
        buffer_.open(QIODevice::ReadOnly);
    }

    QSize size() const { return reader_.size(); }
    QImage read() { return reader_.read(); }

private:
    QByteArray bytes_;
    QBuffer buffer_;
    QImageReader reader_{&buffer_, "png"};
};

/// On white, since paper is.
QImage greyOf(const QImage& logo) {
    QImage page(logo.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, logo);
    return page.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

double logoWidth(const std::string& png) {
    const QSize size = LogoReader(png).size();
    return size.isEmpty() ? 0 : std::min(widest, double(size.width()) / size.height());
}

void paintLogo(QPainter& painter, const QRectF& target, const std::string& png) {
    const QImage logo = LogoReader(png).read();
    if (logo.isNull()) return;
    const QImage grey =
        greyOf(logo.scaled(sharp, sharp, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    const QSizeF fit = QSizeF(grey.size()).scaled(target.size(), Qt::KeepAspectRatio);
    const QPointF rest((target.width() - fit.width()) / 2, (target.height() - fit.height()) / 2);
    painter.drawImage(QRectF(target.topLeft() + rest, fit), grey);
}

} // namespace kneecoach
