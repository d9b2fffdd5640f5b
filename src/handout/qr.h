// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace kneecoach {

/// A QR code: `side` × `side` modules, row by row, true where it is dark.
struct QrCode {
    int side = 0;
    std::vector<bool> dark;

    bool at(int x, int y) const { return dark[std::size_t(y * side + x)]; }
};

/// The code of `text`, at the level that survives a quarter of it being lost. Empty where it cannot be made.
QrCode qrOf(const std::string& text);

} // namespace kneecoach
