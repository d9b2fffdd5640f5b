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
    QColor panel;    ///< a card a picture stands on
    QColor ghost;    ///< the other leg
    QColor ghostLine;
    QColor hand;
    QColor handShade;
    QColor handLine; ///< edges and folds of a hand; the light way back
    QColor nail;
    QColor contact; ///< the part of a hand that presses
    QColor press;   ///< an arrow that presses, bars, what fills a ring
    QColor pressEdge;
    QColor back; ///< behind running dots
    QColor lift; ///< muscle held between fingers and thumb
    QColor liftLine;
    QColor cloth;
    QColor clothShade;
    QColor shirt;
    QColor tool;
    QColor toolShade;
    QColor toolLight;
    QColor toolHole;
    QColor toolLine;
    QColor wood;
    QColor woodShade;
    QColor bed;
    QColor bedShade;
    QColor hair;
    QColor bar; ///< a filled bar of how firm
    QColor barEdge;
    QColor clockFace; ///< of the stopwatch of a hold
    QColor clockEdge;
    QColor clockFill;
    QColor tapEdge; ///< around the strokes of a tap
    QColor number;  ///< behind a number
    QColor numberInk;

    static Palette light();
    static Palette dark();
    static Palette highContrast();
    static Palette grey();
};

/// A role of the palette.
using Tint = QColor Palette::*;

} // namespace kneecoach
