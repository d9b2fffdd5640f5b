// SPDX-License-Identifier: MIT
#pragma once

#include "content/load_pack.h"
#include "figure/figure.h"

#include <stdexcept>

namespace kneecoach {

/// The figure that comes with the program, loaded once.
inline const Figure& shippedFigure() {
    static const Figure figure = [] {
        auto loaded = loadFigure();
        if (!loaded) throw std::runtime_error(describe(loaded.error()));
        return std::move(*loaded);
    }();
    return figure;
}

/// The pack the figure is drawn for, loaded once.
inline const Pack& drawnPack() {
    static const Pack pack = [] {
        auto loaded = loadPack(TEST_CONTENT_DIR "/knee", TEST_CONTENT_DIR "/schema");
        if (!loaded) throw std::runtime_error(loaded.error().front().text);
        return std::move(*loaded);
    }();
    return pack;
}

} // namespace kneecoach
