// SPDX-License-Identifier: MIT
#include "ui/parts/pressable.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace kneecoach {

namespace {

/// No finger is as fast.
constexpr quint64 fastest = 40; // ms

/// The release of a key on any page: a display may repeat a held key by releasing and pressing it, without saying so.
struct Release {
    int key = 0;
    quint64 at = 0; ///< ms, as the display counts
    bool isKnown = false;

    bool isJustBefore(const QKeyEvent& event) const {
        return isKnown && key == event.key() && event.timestamp() > 0
            && event.timestamp() - at < fastest;
    }
};

Release& lastRelease() {
    static Release release;
    return release;
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
    if (!event->isAutoRepeat() && !lastRelease().isJustBefore(*event)) click();
}

void Pressable::keyReleaseEvent(QKeyEvent* event) {
    lastRelease() = {event->key(), event->timestamp(), true};
    event->ignore();
}

void Pressable::mouseDoubleClickEvent(QMouseEvent* event) { event->accept(); }

} // namespace kneecoach
