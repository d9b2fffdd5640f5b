// SPDX-License-Identifier: MIT
#pragma once

#include "screening/check.h"

#include <optional>

namespace kneecoach {

/// The last whole day on which every answer and clearance of a check that was decided still counts, those asked anew in every
/// session aside. Not before the day of the check; nothing where nothing grows old.
std::optional<Date> goodUntil(const Pack& pack, const Check& check);

} // namespace kneecoach
