// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/told.h"

#include <optional>

namespace kneecoach {

// What is asked on the first page of a later visit.

/// The question about pain right now: a number of each leg, asked every time.
std::optional<std::size_t> painQuestion(const Pack& pack);

/// The knees to be done that had a session on an earlier day, and none today: it is too soon to ask how that went.
PerLeg<bool> askedAfterLastTime(const Told& told);

/// Whether all of it is said.
bool isAllSaid(const Told& told);

/// Whether every knee to be done has had its massage today.
bool isDoneForToday(const Pack& pack, const Told& told);

} // namespace kneecoach
