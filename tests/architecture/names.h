// SPDX-License-Identifier: MIT
#pragma once

#include "architecture/house.h"

#include <string>
#include <vector>

namespace kneecoach::architecture {

/// Types of one name in more than one file. There is one namespace: two such types would be one to the linker, which
/// then takes the members of either for both. Types in unnamed namespaces do not count.
std::vector<std::string> doubledTypes(const std::vector<Source>& sources);

} // namespace kneecoach::architecture
