// SPDX-License-Identifier: MIT
#pragma once

#include "figure/motion.h"
#include "figure/props.h"

#include <QTransform>

namespace kneecoach {

// Where the drawings of a hand lie about `mover.at`.

/// The hand itself.
QTransform handTo(const SceneHand& hand, const Mover& mover);

/// The tool it holds, which lies before it and does not turn with it.
QTransform heldTo(const SceneHand& hand, const Mover& mover);

/// The marks of a tap.
QTransform fanTo(const SceneHand& hand, const Mover& mover);

/// The drawing called `name`; an empty one where there is none.
const Layers& drawingOf(const Named<Layers>& things, std::string_view name);

} // namespace kneecoach
