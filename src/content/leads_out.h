// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace kneecoach {

/// Whether links lead from `folder` by `name` to a place outside it.
bool leadsOut(const std::string& folder, const std::string& name);

} // namespace kneecoach
