// SPDX-License-Identifier: MIT
#include "ui/session_targets.h"

#include "ui/icons.h"
#include "ui/parts/keycap.h"
#include "ui/text_flow.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kneecoach {

namespace {

constexpr int targetGap = 20;
constexpr double lowFrom = 1.6; ///< times as wide as high

} // namespace

Target::Target(const QString& id, const Theme& theme)
    : Pressable(QAccessible::Button), theme_(theme) {
    setObjectName(id);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void Target::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void Target::setKey(const QString& key) {
    if (key == key_) return;
    key_ = key;
    keyChanged();
}

void Target::react() {
    setDown(true);
    repaint();
}

void Target::mousePressEvent(QMouseEvent* event) {
    event->accept();
    if (event->button() != Qt::LeftButton) return;
    react();
    emit clicked();
}

void Target::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
    setDown(false);
}

/// What was pressed may be gone before the finger is.
void Target::hideEvent(QHideEvent* event) {
    setDown(false);
    Pressable::hideEvent(event);
}

void Target::paintRing(QPainter& painter) const {
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme_.colour(Role::focus), Theme::ring));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), Theme::radius, Theme::radius);
}

HurtTarget::HurtTarget(const QString& words, const Theme& theme) : Target("hurts", theme) {
    setWords(words);
}

void HurtTarget::setWords(const QString& words) {
    setAccessibleName(words);
    update();
}

void HurtTarget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().colour(Role::ground));
    const QRectF panel = QRectF(rect()).adjusted(12, 12, -6, -12);
    painter.setPen(QPen(theme().colour(Role::stop), 3));
    painter.setBrush(theme().colour(isDown() ? Role::stop : Role::stopSoft));
    painter.drawRoundedRect(panel.adjusted(1.5, 1.5, -1.5, -1.5), 20, 20);
    paintWords(painter, panel);
    paintRing(painter);
}

/// The hand beside the words, where the panel is low.
void HurtTarget::paintRow(QPainter& painter, const QRectF& panel) const {
    const qreal side = std::min(panel.height() * 0.6, panel.width() * 0.2);
    QFont font = theme().font(Type::title);
    font.setPixelSize(std::max(font.pixelSize() + 4, int(panel.width() / 16)));
    const TextFlow words(accessibleName(), font, panel.width() - side - 3 * targetGap);
    const qreal left = panel.center().x() - (side + targetGap + words.size().width()) / 2;
    const qreal middle = panel.center().y();
    paintBadge(painter, Icon::hand, QRectF(left, middle - side / 2, side, side),
        theme().colour(isDown() ? Role::onStop : Role::stop),
        theme().colour(isDown() ? Role::stop : Role::onStop));
    painter.setPen(theme().colour(isDown() ? Role::onStop : Role::stopInk));
    words.draw(painter, {left + side + targetGap, middle - words.height() / 2.});
}

/// A hand, "It hurts", and below it the key that says so.
void HurtTarget::paintWords(QPainter& painter, const QRectF& panel) const {
    if (panel.width() > panel.height() * lowFrom) return paintRow(painter, panel);
    const QColor disc = theme().colour(isDown() ? Role::onStop : Role::stop);
    const QColor ink = theme().colour(isDown() ? Role::onStop : Role::stopInk);
    const qreal side = std::min(panel.width(), panel.height()) * 0.5;
    QFont font = theme().font(Type::title);
    font.setPixelSize(std::max(font.pixelSize() + 4, int(panel.width() / 8)));
    const TextFlow words(accessibleName(), font, panel.width() - 32, Qt::AlignHCenter);
    const Keycap cap{key(), theme().font(Type::small), ink, ink};
    const qreal below = key().isEmpty() ? 0 : targetGap + cap.size().height();
    const qreal top = panel.center().y() - (side + targetGap + words.height() + below) / 2;
    paintBadge(painter, Icon::hand, QRectF(panel.center().x() - side / 2, top, side, side), disc,
        theme().colour(isDown() ? Role::stop : Role::onStop));
    painter.setPen(ink);
    words.draw(painter, {panel.left() + 16, top + side + targetGap});
    const int under = int(top + side + 2 * targetGap) + words.height();
    cap.paint(painter, QRect(int(panel.left()), under, int(panel.width()), cap.size().height()));
}

} // namespace kneecoach
