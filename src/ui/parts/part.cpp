// SPDX-License-Identifier: MIT
#include "ui/parts/part.h"

#include <QKeyEvent>

#include <algorithm>

namespace kneecoach {

Part::Part(const Theme& theme, const QString& name, QAccessible::Role role)
    : theme_(theme), role_(role) {
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Button* Part::button(const Choice& choice, Cut cut, QAccessible::Role role) {
    auto* one = new Button(choice, cut, theme_, role);
    connect(one, &Button::acted, this, &Part::acted);
    take(one);
    return one;
}

/// Which way an arrow goes; 0 for all other keys.
int Part::stepOf(int key) const {
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Right: return onward;
    case Qt::Key_Left: return -onward;
    case Qt::Key_Down: return 1;
    case Qt::Key_Up: return -1;
    default: return 0;
    }
}

void Part::walk(QKeyEvent* event) {
    const int step = stepOf(event->key());
    const auto at =
        std::ranges::find_if(buttons_, [](const Pressable* one) { return one->hasFocus(); });
    if (step == 0 || at == buttons_.end()) return event->ignore();
    const auto size = std::ssize(buttons_);
    const auto to = (at - buttons_.begin() + step + size) % size;
    buttons_[std::size_t(to)]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace kneecoach
