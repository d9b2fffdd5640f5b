// SPDX-License-Identifier: MIT
#include "ui/parts/ring.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kneecoach {

namespace {

constexpr int whole = 360; ///< degrees: finer is not seen, and not repainted

} // namespace

Ring::Ring(const Theme& theme) : theme_(theme) {
    setObjectName("ring");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setTextVisible(false);
    setRange(0, whole);
}

void Ring::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void Ring::show(double share, const QString& number, const QString& heard) {
    setValue(theme_.lessMotion && number == number_ ? value() : int(std::lround(share * whole)));
    if (number == number_) return;
    number_ = number;
    fit();
    setAccessibleName(heard);
    update();
}

void Ring::grow(bool grows) {
    if (grows == grows_) return;
    grows_ = grows;
    fit();
    update();
}

qreal Ring::side() const { return std::min(width(), height()); }

qreal Ring::band() const { return std::max(10., side() * (grows_ ? 0.045 : 0.075)); }

void Ring::resizeEvent(QResizeEvent*) { fit(); }

/// Letters whose corners just stay inside the ring, or as large as looks calm.
void Ring::fit() {
    QFont font = theme_.font(Type::number);
    font.setPixelSize(100);
    const QSizeF size = QFontMetricsF(font).tightBoundingRect(number_).size();
    const qreal across = std::hypot(size.width(), size.height());
    const qreal fits = 100 * (side() - 2 * band() - 10) / std::max(across, 1.);
    const qreal calm = side() * (number_.size() > 2 ? 0.32 : 0.42);
    font.setPixelSize(std::max(8, int(grows_ ? fits : calm)));
    setFont(font);
}

void Ring::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme_.colour(Role::ground));
    const qreal band = this->band();
    QRectF circle(0, 0, side() - band - 2, side() - band - 2);
    circle.moveCenter(QRectF(rect()).center());
    painter.setBrush(theme_.colour(Role::card));
    painter.setPen(QPen(theme_.colour(Role::edge), 1.5));
    painter.drawEllipse(circle.adjusted(-band / 2, -band / 2, band / 2, band / 2));
    painter.setPen(QPen(theme_.colour(Role::tint), band - 2));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme_.colour(Role::act), band, Qt::SolidLine, Qt::RoundCap));
    if (value() > 0) painter.drawArc(circle, 90 * 16, value() * 16);

    painter.setFont(font());
    painter.setPen(theme_.colour(Role::ink));
    painter.drawText(circle, Qt::AlignCenter, number_);
}

} // namespace kneecoach
