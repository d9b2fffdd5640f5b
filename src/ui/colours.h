// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <vector>

namespace kneecoach {

enum class Scheme { light, dark, contrast };

/// What a colour is for. Widgets ask for roles, never for a colour by itself.
enum class Role {
    ground,  ///< the page: warm paper
    card,    ///< what lies on it
    tint,    ///< quiet buttons, tracks, the foot of the page
    ink,     ///< text
    quiet,   ///< text that may be missed at first
    edge,    ///< the border of what can be pressed
    act,     ///< deep teal: the way on
    actEdge, ///< its lower edge
    onAct,   ///< text on it
    actSoft, ///< chosen, or under the pointer
    stop,    ///< terracotta: stop and hurt, nothing else
    stopEdge,
    onStop,
    stopSoft,
    stopInk, ///< text on `stopSoft`
    careful, ///< text and marks of what has limits
    carefulSoft,
    focus, ///< the ring round what the keyboard presses
};

QColor colour(Scheme scheme, Role role);

/// As WCAG counts it: 1 is none, 21 is black on white.
double contrast(const QColor& a, const QColor& b);

/// Two roles that meet on the screen, and the contrast they owe each other.
struct Meeting {
    Role above;
    Role below;
    double least;
};

/// All that meet: text is held to 7, shapes that matter to 3.
const std::vector<Meeting>& meetings();

} // namespace kneecoach
