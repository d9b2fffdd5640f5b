// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/map_spot.h"
#include "ui/session_targets.h"
#include "ui/text_flow.h"

#include <QScrollArea>
#include <QScrollBar>

#include <functional>
#include <string>
#include <vector>

namespace kneecoach {

namespace geometry {

inline const QScrollArea* scrollAround(const QWidget* widget) {
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (const auto* scroll = qobject_cast<const QScrollArea*>(up)) return scroll;
    return nullptr;
}

inline std::string nameOf(const QWidget* widget) {
    const auto* label = qobject_cast<const QLabel*>(widget);
    const QString words = label ? label->text() : widget->accessibleName();
    return widget->objectName().toStdString() + " \"" + words.left(40).toStdString() + "\"";
}

/// Its text has room.
inline bool fits(const QWidget* widget) {
    if (const auto* label = qobject_cast<const Label*>(widget)) {
        const TextFlow flow(label->text(), label->font(), label->width());
        return flow.height() <= label->height() && flow.size().width() <= label->width() + 1;
    }
    if (const auto* button = qobject_cast<const Button*>(widget))
        return button->heightForWidth(button->width()) <= button->height();
    return true;
}

/// What scrolls lies within the width of what scrolls; all else lies within the window.
inline bool isInside(const QWidget* widget, const QWidget& window) {
    const auto* scroll = scrollAround(widget);
    if (!scroll || !scroll->widget() || !scroll->widget()->isAncestorOf(widget))
        return window.rect().contains(QRect(widget->mapTo(&window, QPoint()), widget->size()));
    const QRect place(widget->mapTo(scroll->widget(), QPoint()), widget->size());
    return scroll->widget()->rect().contains(place)
        && scroll->widget()->width() <= scroll->viewport()->width();
}

/// What does not fit into the window scrolls as far as it has to.
inline bool canBeScrolledTo(const QWidget* widget) {
    const auto* scroll = qobject_cast<const QScrollArea*>(widget);
    if (!scroll) return true;
    const auto* bar = scroll->verticalScrollBar();
    return scroll->viewport()->height() + bar->maximum() >= scroll->widget()->height()
        && scroll->viewport()->height() >= 120;
}

/// What a press needs at least: 44 pixels, an answer 56, stop and hurt 72.
inline QSize leastOf(const Pressable* pressed) {
    if (qobject_cast<const Target*>(pressed)) return {72, 72};
    const auto* button = qobject_cast<const Button*>(pressed);
    return {44, button ? std::max(44, button->leastHeight()) : 44};
}

inline bool isLargeEnough(const QWidget* widget) {
    const auto* pressed = qobject_cast<const Pressable*>(widget);
    if (!pressed) return true;
    const QSize least = leastOf(pressed);
    return pressed->width() >= least.width() && pressed->height() >= least.height();
}

/// Places of the body map have shapes of their own, and a map that says which of them a finger means.
inline bool mayOverlap(const QWidget* widget) { return qobject_cast<const MapSpot*>(widget); }

inline bool overlap(const QWidget* one, const QWidget* other) {
    return one->parent() == other->parent() && one->geometry().intersects(other->geometry())
        && !(mayOverlap(one) && mayOverlap(other));
}

} // namespace geometry

/// What is wrong with how all that can be seen in `window` is laid out: clipped, outside, out of reach, too small to press, or
/// lying over something else. Empty: nothing.
inline std::vector<std::string> faultsOf(QWidget& window) {
    using namespace geometry;
    std::vector<std::string> found;
    std::vector<const QWidget*> seen;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && !widget->size().isEmpty()) seen.push_back(widget);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const QWidget* widget = seen[i];
        const auto note = [&](const char* what) { found.push_back(what + nameOf(widget)); };
        if (!fits(widget)) note("clipped: ");
        if (!isInside(widget, window)) note("outside: ");
        if (!canBeScrolledTo(widget)) note("out of reach: ");
        if (!isLargeEnough(widget)) note("too small: ");
        for (std::size_t j = i + 1; j < seen.size(); ++j)
            if (overlap(widget, seen[j])) note(("over " + nameOf(seen[j]) + ": ").c_str());
    }
    return found;
}

} // namespace kneecoach
