// SPDX-License-Identifier: MIT
#include "ui/parts/button.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

namespace kneecoach {
namespace {

/// A display that repeats a held key by releasing it presses it again sooner.
constexpr int repeats = 90; // ms

constexpr int frame = 40; // ms

QTimer* once(QObject* parent, int time) {
    auto* timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(time);
    return timer;
}

} // namespace

/// A screen reader presses without holding, and may: it presses nothing by accident.
void Button::waitToBeHeld() {
    hold_ = once(this, holdTime);
    release_ = once(this, repeats);
    grow_ = new QTimer(this);
    grow_->setInterval(frame);
    connect(hold_, &QTimer::timeout, this, [this] {
        endHold();
        emit acted(objectName());
    });
    connect(release_, &QTimer::timeout, this, &Button::endHold);
    connect(grow_, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!isHandOn_) emit acted(objectName());
    });
}

void Button::beginHold() {
    if (!hold_) return;
    isHandOn_ = true;
    hold_->start();
    grow_->start();
}

void Button::endHold() {
    if (!hold_) return;
    for (QTimer* timer : {hold_, release_, grow_}) timer->stop();
    isHandOn_ = false;
    setDown(false);
    update();
}

/// How much of the time it has been held, 0 to 1.
double Button::heldShare() const {
    if (!hold_ || !hold_->isActive()) return 0;
    return 1 - double(hold_->remainingTime()) / holdTime;
}

void Button::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) beginHold();
    Pressable::mousePressEvent(event);
}

/// The click that a release makes comes first: it does not count.
void Button::mouseReleaseEvent(QMouseEvent* event) {
    Pressable::mouseReleaseEvent(event);
    endHold();
}

void Button::keyPressEvent(QKeyEvent* event) {
    if (!hold_ || !isPressedBy(event->key())) return Pressable::keyPressEvent(event);
    event->accept();
    release_->stop();
    if (event->isAutoRepeat() || hold_->isActive()) return;
    setDown(true);
    beginHold();
}

void Button::keyReleaseEvent(QKeyEvent* event) {
    Pressable::keyReleaseEvent(event);
    if (hold_ && !event->isAutoRepeat()) release_->start();
}

void Button::focusOutEvent(QFocusEvent* event) {
    endHold();
    Pressable::focusOutEvent(event);
}

} // namespace kneecoach
