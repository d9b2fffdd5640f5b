// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <string>

namespace kneecoach {

/// Makes the folder of the file at `path` where there is none: 0700, for nobody else is to look into it.
Result<void> makeFolderOf(const std::string& path);

} // namespace kneecoach
