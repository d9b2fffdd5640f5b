// SPDX-License-Identifier: MIT
#pragma once

#include "content/reading.h"
#include "screening/check.h"

#include <optional>

namespace kneecoach {

/// The clearance written at `reading`, or nothing where a fault was noted.
std::optional<Clearance> readClearance(const Pack& pack, const Reading& reading);

/// The calendar day written at `reading`, or nothing where a fault was noted.
std::optional<Date> dateIn(const Reading& reading);

} // namespace kneecoach
