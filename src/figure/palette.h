// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace kneecoach {

/// The colours of the figure by what they are for.
struct Palette {
    QColor paper; ///< what the figure stands on; also the rim that lifts a mark off it
    QColor skin;
    QColor shade;   ///< skin turned from the light
    QColor contour; ///< the outline, toes, creases
    QColor muscle;
    QColor fibre; ///< lines along and around a muscle
    QColor active;
    QColor activeEdge;
    QColor activeFibre;
    QColor off;      ///< hatching of the places no hand goes
    QColor excluded; ///< the cross over a region that is left out today

    static Palette light();
    static Palette dark();
    static Palette highContrast();
    static Palette grey();
};

} // namespace kneecoach
