// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace kneecoach {

/// Where the print service of this computer listens, looked up anew each time. Nothing where it is not there, or where it
/// could be reached by a network only.
std::optional<std::string> serviceSocket();

} // namespace kneecoach
