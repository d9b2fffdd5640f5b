// SPDX-License-Identifier: MIT
#pragma once

#include "figure/picture_book.h"
#include "figure/shipped_figure.h"

namespace kneecoach {

/// All drawings that come with the program, loaded once.
inline const PictureBook& shippedBook() {
    static const PictureBook book = [] {
        auto loaded = loadPictureBook();
        if (!loaded) throw std::runtime_error(describe(loaded.error()));
        return std::move(*loaded);
    }();
    return book;
}

/// What the planner may choose of every step of the pack: each hand, each tool, each place, each region where it takes one.
std::vector<WhatIsDone> allThatIsDone();

/// All scenes of the book, each with the step it is of.
struct SceneOfStep {
    const Step* step;
    const StepScene* scene;
};
std::vector<SceneOfStep> allScenes();

} // namespace kneecoach
