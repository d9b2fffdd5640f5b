// SPDX-License-Identifier: MIT
#include "ui/session_board.h"

#include "ui/icons.h"
#include "ui/parts/label.h"
#include "ui/parts/progress.h"
#include "ui/text_flow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kneecoach {

Ring::Ring(const Theme& theme) : theme_(theme) { setAttribute(Qt::WA_TransparentForMouseEvents); }

void Ring::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void Ring::setLeft(const QString& seconds, const QString& under, double share) {
    const int sixteenths = int(std::lround(share * 360 * 16));
    if (seconds == seconds_ && under == under_ && sixteenths == sixteenths_) return;
    seconds_ = seconds;
    under_ = under;
    sixteenths_ = sixteenths;
    update();
}

void Ring::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(width(), height());
    const qreal band = std::max(10., side * 0.075);
    QRectF circle(0, 0, side - band, side - band);
    circle.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(theme_.colour(Role::tint), band));
    painter.setBrush(theme_.colour(Role::card));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme_.colour(Role::act), band, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, 90 * 16, sixteenths_);
    QFont font = theme_.font(Type::number);
    font.setPixelSize(int(side * 0.4));
    painter.setFont(font);
    painter.setPen(theme_.colour(Role::ink));
    painter.drawText(circle, Qt::AlignCenter, seconds_);
}

PauseTarget::PauseTarget(const Theme& theme)
    : Target("pause", theme),
      leg_(new Label({}, theme, Type::answer, Role::act)),
      left_(new Label({}, theme, Type::body, Role::quiet)),
      name_(new Label({}, theme, Type::title)),
      line_(new Label({}, theme, Type::lead)),
      next_(new Label({}, theme, Type::body, Role::quiet)),
      ring_(new Ring(theme)) {
    for (QWidget* child : {static_cast<QWidget*>(leg_), static_cast<QWidget*>(left_),
             static_cast<QWidget*>(name_), static_cast<QWidget*>(line_),
             static_cast<QWidget*>(next_), static_cast<QWidget*>(ring_)}) {
        child->setParent(this);
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    leg_->setObjectName("leg");
    left_->setObjectName("left");
    name_->setObjectName("step");
    line_->setObjectName("line");
    next_->setObjectName("next");
    ring_->setObjectName("ring");
}

void PauseTarget::show(
    const SessionView::Shown& shown, const SessionTexts& texts, const QString& action) {
    shown_ = shown;
    texts_ = texts;
    action_ = action;
    setAccessibleName(action);
    write();
}

void PauseTarget::dress(const Theme& theme) {
    setTheme(theme);
    ring_->setTheme(theme);
    write();
}

void PauseTarget::resizeEvent(QResizeEvent*) { write(); }

/// Larger in a larger window: it is read from two metres away.
int PauseTarget::scaled(int pixels, int growth) const {
    const double room = std::clamp(std::min(width() / 683., height() / 640.), 1., 2.2);
    return int(pixels * room * (1 + growth * (theme().percent - 100) / 10000.));
}

QRect PauseTarget::pill() const {
    const int high = std::max(Theme::smallTarget + 8, scaled(48, 40));
    const int wide = widthInOneLine(action_, theme().font(Type::answer)) + high + Theme::space(4);
    return {width() - wide - 24, height() - high - 24, wide, high};
}

void PauseTarget::write() {
    const int m = 24;
    const int w = width() - 2 * m;
    const QRect button = pill();
    const int head = scaled(30, 60);
    leg_->fit(shown(texts_.leg), QRect(m, m, w / 2, head), scaled(22, 60), 16);
    left_->fit(shown(texts_.left), QRect(m + w / 2, m, w - w / 2, head), scaled(18, 60), 14);
    track_ = QRect(m, m + head + 6, w, 12);
    const int nameTop = track_.bottom() + 16;
    const int nameHigh = scaled(48, 40);
    name_->fit(shown(texts_.name), QRect(m, nameTop, w, nameHigh), scaled(38, 40), 18);
    const int lineTop = nameTop + nameHigh + 6;
    const int lineHigh = scaled(76, 60);
    line_->fit(shown(texts_.line), QRect(m, lineTop, w, lineHigh), scaled(26, 60), 16);
    next_->fit(shown(texts_.next), QRect(m, button.top(), button.left() - 2 * m, button.height()),
        scaled(18, 60), 14);
    const int top = lineTop + lineHigh + 12;
    const int high = button.top() - 16 - top;
    const int ring = std::min(high, w * 2 / 5);
    ring_->setGeometry(m + w - ring, top + (high - ring) / 2, ring, ring);
    ring_->setLeft(shown(texts_.seconds), shown(texts_.under), texts_.ring);
    figure_ = QRect(m, top, w - ring - 16, high);
    update();
}

void PauseTarget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().colour(Role::ground));
    paintTrack(painter, track_, texts_.done, theme(), layoutDirection());
    const QRect button = pill();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(Role::act));
    painter.drawRoundedRect(button, button.height() / 2., button.height() / 2.);
    const QRectF icon(button.left() + 20, button.top() + button.height() * .3, button.height() * .4,
        button.height() * .4);
    paintIcon(painter, shown_.paused ? Icon::go : Icon::pause, icon, theme().colour(Role::onAct));
    painter.setPen(theme().colour(Role::onAct));
    painter.setFont(theme().font(Type::answer));
    painter.drawText(button.adjusted(int(icon.width()) + 28, 0, -12, 0), Qt::AlignCenter, action_);
    paintRing(painter);
}

} // namespace kneecoach
