// SPDX-License-Identifier: MIT
#include "ui/parts/pressable.h"

#include "ui/key_repeat.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace kneecoach {

namespace {

/// Of any page: a key may be held while the page turns.
KeyRepeat& keyRepeat() {
    static KeyRepeat repeat;
    return repeat;
}

} // namespace

bool Pressable::isPressedBy(int key) const {
    return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter
        || key == Qt::Key_Select;
}

/// Who points does not need the ring, and might take it for an answer given.
void Pressable::focusInEvent(QFocusEvent* event) {
    ring_ = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

void Pressable::keyPressEvent(QKeyEvent* event) {
    if (!isPressedBy(event->key())) return event->ignore();
    event->accept();
    if (!keyRepeat().isRepeat(*event)) click();
}

void Pressable::keyReleaseEvent(QKeyEvent* event) {
    keyRepeat().release(*event);
    event->ignore();
}

void Pressable::mouseDoubleClickEvent(QMouseEvent* event) { event->accept(); }

} // namespace kneecoach
