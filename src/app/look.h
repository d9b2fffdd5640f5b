// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/liking.h"
#include "ui/colours.h"

namespace kneecoach {

/// The colours of a look; "like my computer" asks the desktop how it looks now.
Scheme schemeOf(Liking::Look look);

} // namespace kneecoach
