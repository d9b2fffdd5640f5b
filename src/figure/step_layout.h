// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

namespace kneecoach {

/// Where the parts of a step's picture lie.
struct StepLayout {
    QRectF stage;
    QRectF inset; ///< empty in a small picture, as are the others
    QRectF lens;
    QRectF bars;

    bool isSmall() const { return inset.isEmpty(); }
};

/// Beside each other where `target` is wide, one under the other where it is high; in a small one, or if it is to stand alone, the stage.
StepLayout layoutOf(const QRectF& target, bool alone = false);

} // namespace kneecoach
