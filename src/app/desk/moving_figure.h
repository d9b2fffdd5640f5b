// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/film.h"
#include "figure/motion.h"
#include "ui/scene.h"

namespace kneecoach {

/// The first stroke of a routine, over and over: a block for the first page, and the beat of it at a moment.
class MovingFigure {
public:
    MovingFigure(const Words& coach, const ShowingRoutine& film);

    const Moving& block() const { return block_; }

    /// Where it is so long after it began.
    Beat beatAt(Millis running) const;

private:
    Timeline timeline_;
    Span span_; ///< of its step on the timeline
    Moving block_;
};

} // namespace kneecoach
