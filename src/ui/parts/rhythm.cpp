// SPDX-License-Identifier: MIT
#include "ui/parts/rhythm.h"

#include "ui/parts/accessible.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr int inset = 5;
constexpr double lowest = 0.14; ///< of the track: a low tone is seen too
constexpr double thinnest = 0.3;

} // namespace

Rhythm::Rhythm(const Theme& theme) : theme_(theme) {
    setObjectName("rhythm");
    giveRole(this, QAccessible::StaticText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Rhythm::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void Rhythm::show(const Tone& tone, const QString& count, const QString& counted) {
    const QRect before = bar();
    tone_ = tone;
    if (bar() != before) update(track());
    if (count == count_ && counted == counted_) return;
    count_ = count;
    counted_ = counted;
    setAccessibleName((count + ' ' + counted).trimmed());
    update();
}

QRect Rhythm::track() const {
    if (theme_.lessMotion) return {};
    const QRect box(0, 0, std::min(width(), std::max(24, height() / 6)), height());
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

QRect Rhythm::bar() const {
    const QRect room = track().adjusted(inset, inset, -inset, -inset);
    if (tone_.level <= 0 || room.isEmpty()) return {};
    const int wide = int(room.width() * (thinnest + (1 - thinnest) * tone_.level));
    const int high = int(room.height() * (lowest + (1 - lowest) * tone_.pitch));
    return {room.center().x() - wide / 2, room.bottom() + 1 - high, wide, high};
}

/// What the bar leaves.
QRect Rhythm::words() const {
    const int bar = theme_.lessMotion ? 0 : track().width() + Theme::unit;
    return QStyle::visualRect(
        layoutDirection(), rect(), QRect(bar, 0, std::max(0, width() - bar), height()));
}

void Rhythm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme_.colour(Role::ground));
    if (!theme_.lessMotion) paintBar(painter);
    if (!count_.isEmpty()) paintCount(painter);
}

void Rhythm::paintBar(QPainter& painter) const {
    const QRectF whole = QRectF(track()).adjusted(.75, .75, -.75, -.75);
    painter.setPen(QPen(theme_.colour(Role::edge), 1.5));
    painter.setBrush(theme_.colour(Role::tint));
    painter.drawRoundedRect(whole, whole.width() / 2, whole.width() / 2);
    const QRectF now = bar();
    const qreal round = std::min(now.width(), now.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.colour(Role::act));
    painter.drawRoundedRect(now, round, round);
}

void Rhythm::paintCount(QPainter& painter) const {
    const QRect room = words();
    const QRect number(
        room.left(), room.top() + room.height() / 5, room.width(), room.height() * 2 / 5);
    painter.setFont(fitting(Type::number, count_, number.height()));
    painter.setPen(theme_.colour(Role::ink));
    painter.drawText(number, Qt::AlignHCenter | Qt::AlignBottom, count_);
    const QRect below(room.left(), number.bottom() + 1, room.width(), room.height() / 4);
    painter.setFont(fitting(Type::body, counted_, below.height()));
    painter.setPen(theme_.colour(Role::quiet));
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, counted_);
}

/// As large as there is room; words no larger than words are.
QFont Rhythm::fitting(Type type, const QString& text, int high) const {
    QFont font = theme_.font(type);
    if (type == Type::number) font.setPixelSize(std::max(8, high));
    const QRect box = QFontMetrics(font).boundingRect(text);
    const double room = words().width() / std::max(1.0, double(box.width() + 2));
    const double above = high / std::max(1.0, double(box.height()));
    font.setPixelSize(std::max(8, int(font.pixelSize() * std::min({1.0, room, above}))));
    return font;
}

} // namespace kneecoach
