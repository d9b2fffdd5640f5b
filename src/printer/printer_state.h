// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace kneecoach {

/// What the print service says of a printer, in the words of IPP.
struct PrinterState {
    std::string_view state;   ///< "3" idle, "4" at work, "5" stopped
    std::string_view accepts; ///< "true", or "false" where it takes nothing new
    std::string_view reasons; ///< "none", or "offline-report,media-low-warning"
};

/// Whether it can be hoped that something comes out.
bool answers(const PrinterState& printer);

} // namespace kneecoach
