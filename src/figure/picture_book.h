// SPDX-License-Identifier: MIT
#pragma once

#include "figure/figure.h"
#include "figure/props.h"
#include "figure/step_scene.h"

namespace kneecoach {

/// All that the pictures of the steps are made of.
class PictureBook {
public:
    PictureBook(Figure figure, Props props, StepScenes scenes)
        : figure_(std::move(figure)), props_(std::move(props)), scenes_(std::move(scenes)) {}

    const Figure& figure() const { return figure_; }
    const Props& props() const { return props_; }
    const StepScenes& scenes() const { return scenes_; }

    /// The posture called `name`, or null. They are read at the first question: few pictures show one.
    const Posture* posture(std::string_view name) const;

private:
    Figure figure_;
    Props props_;
    StepScenes scenes_;
    mutable std::optional<Postures> postures_;
};

/// The book of the drawings in `folder`, or their first fault.
Result<PictureBook> loadPictureBook(const std::string& folder = figureFolder);

} // namespace kneecoach
