// SPDX-License-Identifier: MIT
#include "handout/piece.h"

namespace kneecoach {

Pieces piecesOf(const PaperBlock& block, const Press& press) {
    return std::visit([&](const auto& one) { return piecesOf(one, press); }, block);
}

} // namespace kneecoach
