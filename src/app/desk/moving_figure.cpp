// SPDX-License-Identifier: MIT
#include "app/desk/moving_figure.h"

#include "app/scenes/work_of.h"
#include "ui/beat_of.h"

namespace kneecoach {

MovingFigure::MovingFigure(const Words& coach, const ShowingRoutine& film)
    : timeline_(film.session.playhead.timeline()) {
    const TimedStep& step = timeline_.steps().front();
    span_ = step.span;
    block_ = {workOf(step.leg, step.planned), coach.at("desk.figure", {{"step", step.name}})};
    block_.work.motion = step.motion;
}

Beat MovingFigure::beatAt(Millis running) const {
    const Millis within = running % span_.length();
    return beatOf(block_.work.motion, momentAt(timeline_, span_.begin + within));
}

} // namespace kneecoach
