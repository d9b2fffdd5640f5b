// SPDX-License-Identifier: MIT
#pragma once

#include "figure/motion.h"
#include "ui/parts/part.h"

namespace kneecoach {

class LegView;

/// What a hand does on a leg, over and over. It stands still until it is told which beat to show.
class MovingPart final : public Part {
    Q_OBJECT

public:
    MovingPart(const Moving& moving, const Theme& theme);

    void move(const Beat& beat);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    LegAtWork work_;
    LegView* leg_;
};

} // namespace kneecoach
