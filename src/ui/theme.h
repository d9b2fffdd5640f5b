// SPDX-License-Identifier: MIT
#pragma once

#include "ui/colours.h"

#include <QFont>

namespace kneecoach {

/// What a text is for; its size and weight follow.
enum class Type {
    small,
    body,
    strong,
    button,
    answer,
    large, ///< on the few big buttons of a page for oily hands
    lead,
    title,
    number, ///< to be read out: an emergency number
};

/// How the program looks: everything a widget needs to know to draw itself. Lengths are in pixels.
struct Theme {
    Scheme scheme = Scheme::light;
    int percent = 100; ///< size of the text: 100, 125, 150 or 200
    bool lessMotion = false;

    QColor colour(Role role) const { return kneecoach::colour(scheme, role); }

    /// Body text is 18 at 100 %; what is larger grows more slowly, so that a page stays a page.
    int size(Type type) const;
    QFont font(Type type) const;

    /// The measure of all gaps.
    static constexpr int unit = 8;
    static constexpr int space(int units) { return unit * units; }

    static constexpr int radius = 12;
    static constexpr int ring = 4;         ///< of focus, with a gap of half of it inside
    static constexpr int smallTarget = 48; ///< a quiet way round
    static constexpr int target = 60;      ///< an answer, the way on
    static constexpr int largeTarget = 68;
    static constexpr int stopTarget = 76;

    /// The width of a column that reads well.
    int column() const;

    /// The side of an icon that stands in a line of `type`.
    int icon(Type type) const { return size(type) * 5 / 4; }

    friend bool operator==(const Theme&, const Theme&) = default;
};

} // namespace kneecoach
