// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <string>

namespace kneecoach {

/// What the variable is set to; empty where it is not set.
inline std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

} // namespace kneecoach
