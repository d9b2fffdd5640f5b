// SPDX-License-Identifier: MIT
#include "ui/session_view.h"

#include "ui/parts/accessible.h"
#include "ui/session_board.h"
#include "ui/text_flow.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>

#include <algorithm>

namespace kneecoach {

namespace {

/// Keys that lead on, or mean nothing without another. Whatever else is pressed pauses.
bool isOnlyHeld(int key) {
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock: return true;
    default: return false;
    }
}

bool isUpright(QSize size) { return size.height() > size.width() * 11 / 10; }

/// The key for `command`, as it is printed on it.
QString keyFor(const SessionKeys& keys, Command command) {
    const auto found = std::ranges::find(keys, command, &SessionKeys::value_type::second);
    if (found == keys.end()) return {};
    return QKeySequence(found->first).toString(QKeySequence::NativeText).left(12);
}

} // namespace

SessionView::SessionView(const Words& words, const Theme& theme)
    : words_(words),
      theme_(theme),
      hurt_(new HurtTarget(shown(words.at("session.hurts")), theme)),
      pause_(new PauseTarget(theme)) {
    describeToAssistiveTechnology();
    setObjectName("session");
    setFocusPolicy(Qt::StrongFocus);
    giveRole(this, QAccessible::Pane);
    hurt_->setParent(this);
    pause_->setParent(this);
    connect(hurt_, &Target::clicked, this, [this] { emit commanded(Command::hurts); });
    connect(pause_, &Target::clicked, this, &SessionView::pauseOrGoOn);
    hintKeys();
}

void SessionView::pauseOrGoOn() { emit commanded(shown_.paused ? Command::goOn : Command::pause); }

void SessionView::setKeys(const SessionKeys& keys) {
    keys_ = keys;
    hintKeys();
}

/// From far away the two words are hint enough.
void SessionView::hintKeys() {
    hurt_->setKey(shown_.fromFar ? QString() : keyFor(keys_, Command::hurts));
    pause_->setKey(shown_.fromFar ? QString() : keyFor(keys_, Command::pause));
}

void SessionView::setMoment(const Shown& shown) {
    shown_ = shown;
    hintKeys();
    const auto action = !shown.action.empty()
        ? shown.action
        : words_.at(shown.paused ? "session.go-on" : "session.pause");
    const SessionTexts texts = textsOf(shown.moment, words_, shown.work.motion);
    name(texts);
    pause_->show(shown, texts, kneecoach::shown(action));
}

/// What a screen reader says of the whole.
void SessionView::name(const SessionTexts& texts) {
    const QString all = shown(texts.leg + ". " + texts.name + ". " + texts.line);
    if (all != accessibleName()) setAccessibleName(all);
}

void SessionView::setTheme(const Theme& theme) {
    theme_ = theme;
    hurt_->setTheme(theme);
    pause_->dress(theme);
    update();
}

void SessionView::setWords(const Words& words) {
    words_ = words;
    hurt_->setWords(shown(words.at("session.hurts")));
    setMoment(shown_);
}

void SessionView::focus() { setFocus(Qt::OtherFocusReason); }

void SessionView::keyPressEvent(QKeyEvent* event) {
    if (isOnlyHeld(event->key())) return event->ignore();
    const auto meant = commandOf(keys_, event->key(), shown_.paused);
    if (event->isAutoRepeat()) return;
    const std::optional<Command> command = meant.value_or(Command::pause);
    if (Target* target = targetOf(*command)) target->react();
    emit commanded(*command);
}

void SessionView::keyReleaseEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) return;
    hurt_->setDown(false);
    pause_->setDown(false);
}

/// What looks pressed when a key gives `command`.
Target* SessionView::targetOf(Command command) const {
    if (command == Command::hurts) return hurt_;
    const bool pauses = command == Command::pause || command == Command::goOn;
    return pauses ? pause_ : nullptr;
}

/// *It hurts* keeps to the side where one begins to read; on an upright screen it is the lower quarter.
void SessionView::resizeEvent(QResizeEvent*) {
    if (isUpright(size())) {
        const int high = height() / 4;
        hurt_->setGeometry(0, height() - high, width(), high);
        pause_->setGeometry(0, 0, width(), height() - high);
        return;
    }
    const int third = width() / 3;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    hurt_->setGeometry(mirrored ? width() - third : 0, 0, third, height());
    pause_->setGeometry(mirrored ? 0 : third, 0, width() - third, height());
}

void SessionView::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme_.colour(Role::ground));
}

} // namespace kneecoach
