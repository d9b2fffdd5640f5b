// SPDX-License-Identifier: MIT
#pragma once

#include "cli/world.h"

namespace kneecoach {

/// Where the content lies that came with the program: beside it once installed, in the sources when run from a build tree.
Folders contentFolders();

} // namespace kneecoach
