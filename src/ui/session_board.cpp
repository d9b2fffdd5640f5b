// SPDX-License-Identifier: MIT
#include "ui/session_board.h"

#include "ui/icons.h"
#include "ui/parts/label.h"
#include "ui/parts/leg_view.h"
#include "ui/parts/progress.h"
#include "ui/parts/ring.h"
#include "ui/text_flow.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kneecoach {

namespace {

/// What stands in words, without what runs.
SessionTexts wordsOf(SessionTexts texts) {
    texts.seconds = texts.heard = {};
    texts.ring = texts.done = 0;
    return texts;
}

/// What decides where things stand.
SessionView::Shown frameOf(SessionView::Shown shown) {
    shown.moment = {};
    shown.work = {};
    return shown;
}

} // namespace

PauseTarget::PauseTarget(const Theme& theme)
    : Target("pause", theme),
      leg_(label("leg", Type::strong, Role::act)),
      left_(label("left", Type::body, Role::quiet)),
      name_(label("step", Type::title, Role::ink)),
      line_(label("line", Type::lead, Role::ink)),
      next_(label("next", Type::body, Role::quiet)),
      note_(label("note", Type::body, Role::ink)),
      caption_(label("caption", Type::body, Role::ink)),
      ring_(new Ring(theme)),
      picture_(new LegView(theme)) {
    leg_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    left_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    next_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    note_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    ring_->setParent(this);
    picture_->setParent(this);
}

Label* PauseTarget::label(const char* name, Type type, Role role) {
    auto* one = new Label({}, theme(), type, role);
    one->setObjectName(name);
    one->setAttribute(Qt::WA_TransparentForMouseEvents);
    one->setParent(this);
    return one;
}

void PauseTarget::show(
    const SessionView::Shown& shown, const SessionTexts& texts, const QString& action) {
    const int bar = int(texts_.done * track_.width());
    const bool same =
        wordsOf(texts) == wordsOf(texts_) && action == action_ && frameOf(shown) == frameOf(shown_);
    shown_ = shown;
    texts_ = texts;
    action_ = action;
    if (action != accessibleName()) setAccessibleName(action);
    ring_->show(texts.ring, kneecoach::shown(texts.seconds), kneecoach::shown(texts.heard));
    picture_->show(shown.work, shown.moment.stroke);
    if (!same) return arrange();
    if (bar != int(texts.done * track_.width())) update(track_);
}

void PauseTarget::dress(const Theme& theme) {
    setTheme(theme);
    ring_->setTheme(theme);
    picture_->setTheme(theme);
    leg_->setInk(theme.colour(Role::act));
    for (Label* one : {left_, next_}) one->setInk(theme.colour(Role::quiet));
    for (Label* one : {name_, line_, note_, caption_}) one->setInk(theme.colour(Role::ink));
    arrange();
}

void PauseTarget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().colour(Role::ground));
    paintTrack(painter, track_, texts_.done, theme(), layoutDirection());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(Role::carefulSoft));
    if (note_->isVisible()) painter.drawRoundedRect(band_, Theme::radius, Theme::radius);
    paintPill(painter);
    paintRing(painter);
}

void PauseTarget::paintPill(QPainter& painter) const {
    const QRect pill = placed(pill_);
    const int high = pill.height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(Role::act));
    painter.drawRoundedRect(pill, high / 2., high / 2.);
    const QRect icon =
        placed({pill_.left() + Theme::space(2), pill_.top() + high / 4, high / 2, high / 2});
    paintIcon(painter, shown_.paused ? Icon::go : Icon::pause, icon, theme().colour(Role::onAct),
        layoutDirection());
    QFont font = theme().font(Type::answer);
    font.setPixelSize(scaled(24, 40));
    painter.setFont(font);
    painter.setPen(theme().colour(Role::onAct));
    painter.drawText(placed(pill_.adjusted(Theme::space(2) + high / 2, 0, -Theme::unit, 0)),
        Qt::AlignCenter, action_);
}

} // namespace kneecoach
