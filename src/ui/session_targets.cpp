// SPDX-License-Identifier: MIT
#include "ui/session_targets.h"

#include "ui/icons.h"
#include "ui/text_flow.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kneecoach {

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

void Target::mousePressEvent(QMouseEvent* event) {
    event->accept();
    if (event->button() == Qt::LeftButton) click();
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

    const qreal disc = std::min(panel.width(), panel.height()) * 0.5;
    QFont font = theme().font(Type::title);
    font.setPixelSize(std::max(font.pixelSize() + 4, int(panel.width() / 8)));
    const TextFlow words(accessibleName(), font, panel.width() - 32, Qt::AlignHCenter);
    const qreal top = panel.center().y() - (disc + 20 + words.height()) / 2;
    paintBadge(painter, Icon::hand, QRectF(panel.center().x() - disc / 2, top, disc, disc),
        theme().colour(Role::stop), theme().colour(Role::onStop));
    painter.setPen(theme().colour(Role::stopInk));
    words.draw(painter, {panel.left() + 16, top + disc + 20});
    paintRing(painter);
}

} // namespace kneecoach
