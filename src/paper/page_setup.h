// SPDX-License-Identifier: MIT
#pragma once

namespace kneecoach {

enum class PaperSize { a4, letter };

/// On what a paper is printed, and how large.
struct PageSetup {
    PaperSize size = PaperSize::a4;
    bool largePrint = false;
};

} // namespace kneecoach
