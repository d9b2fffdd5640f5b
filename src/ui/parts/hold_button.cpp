// SPDX-License-Identifier: MIT
#include "ui/parts/button.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

namespace kneecoach {

/// A screen reader presses without holding, and may: it presses nothing by accident.
void Button::waitToBeHeld() {
    hold_ = new QTimer(this);
    hold_->setSingleShot(true);
    hold_->setInterval(holdTime);
    connect(hold_, &QTimer::timeout, this, [this] {
        setDown(false);
        emit acted(objectName());
    });
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!isHandOn_) emit acted(objectName());
    });
}

void Button::beginHold() {
    if (!hold_) return;
    isHandOn_ = true;
    hold_->start();
}

void Button::endHold() {
    if (hold_) hold_->stop();
    isHandOn_ = false;
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
    if (event->isAutoRepeat()) return;
    setDown(true);
    beginHold();
}

void Button::keyReleaseEvent(QKeyEvent* event) {
    if (!hold_ || event->isAutoRepeat()) return Pressable::keyReleaseEvent(event);
    setDown(false);
    endHold();
}

void Button::focusOutEvent(QFocusEvent* event) {
    endHold();
    Pressable::focusOutEvent(event);
}

} // namespace kneecoach
