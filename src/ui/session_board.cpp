// SPDX-License-Identifier: MIT
#include "ui/session_board.h"

#include "ui/beat_of.h"
#include "ui/icons.h"
#include "ui/parts/label.h"
#include "ui/parts/leg_view.h"
#include "ui/parts/progress.h"
#include "ui/parts/rhythm.h"
#include "ui/parts/ring.h"
#include "ui/text_flow.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kneecoach {

namespace {

/// What stands in words, without what runs.
SessionTexts wordsOf(SessionTexts texts) {
    texts.seconds = texts.heard = texts.count = texts.counted = {};
    texts.ring = texts.done = 0;
    return texts;
}

/// All of the target says that it was pressed.
void paintPressed(QPainter& painter, const QRect& rect, const Theme& theme) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Role::act), 12));
    painter.drawRoundedRect(QRectF(rect).adjusted(6, 6, -6, -6), 20, 20);
}

/// What decides where things stand.
SessionView::Shown frameOf(SessionView::Shown shown) {
    const SegmentKind kind = shown.moment.kind;
    shown.moment = {};
    shown.moment.kind = kind;
    shown.work = {};
    shown.tone = {};
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
      rhythm_(new Rhythm(theme)),
      picture_(new LegView(theme)) {
    leg_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    left_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    next_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    note_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    ring_->setParent(this);
    rhythm_->setParent(this);
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
    rhythm_->show(shown.tone, kneecoach::shown(texts.count), kneecoach::shown(texts.counted));
    picture_->show(shown.work, beat(shown));
    if (!same) return arrange();
    if (bar != int(texts.done * track_.width())) update(track_);
}

/// Where nothing is to move, nothing does.
Beat PauseTarget::beat(const SessionView::Shown& shown) const {
    const Motion motion = shown.work.motion;
    return theme().lessMotion ? calmBeatOf(motion, shown.moment) : beatOf(motion, shown.moment);
}

void PauseTarget::dress(const Theme& theme) {
    setTheme(theme);
    ring_->setTheme(theme);
    rhythm_->setTheme(theme);
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
    if (isDown()) paintPressed(painter, rect(), theme());
    paintRing(painter);
}

QFont PauseTarget::pillFont() const {
    QFont font = theme().font(Type::answer);
    font.setPixelSize(scaled(24, 40));
    return font;
}

Keycap PauseTarget::keycap() const {
    QFont font = theme().font(Type::small);
    font.setPixelSize(scaled(16, 40));
    return {key(), font, theme().colour(Role::onAct), theme().colour(Role::onAct)};
}

/// An icon, what a press anywhere does, and the key for it.
void PauseTarget::paintPill(QPainter& painter) const {
    const int high = pill_.height();
    const int cap = keycap().size().width();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(isDown() ? Role::actEdge : Role::act));
    painter.drawRoundedRect(placed(pill_), high / 2., high / 2.);
    const QRect icon(pill_.left() + Theme::space(2), pill_.top() + high / 4, high / 2, high / 2);
    paintIcon(painter, shown_.paused ? Icon::go : Icon::pause, placed(icon),
        theme().colour(Role::onAct), layoutDirection());
    const int end = cap > 0 ? cap + Theme::space(3) : Theme::unit;
    const QRect words = pill_.adjusted(Theme::space(2) + high / 2, 0, -end, 0);
    painter.setFont(pillFont());
    painter.setPen(theme().colour(Role::onAct));
    painter.drawText(placed(words), Qt::AlignCenter, action_);
    keycap().paint(
        painter, placed({pill_.right() + 1 - cap - Theme::space(2) - 4, pill_.top(), cap, high}));
}

} // namespace kneecoach
