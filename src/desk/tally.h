// SPDX-License-Identifier: MIT
#pragma once

#include "content/effect.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace kneecoach {

/// What the day at the desk came to: numbers only, kept in the memory of the supervisor, never written down.
struct Tally {
    int visits = 0;                                  ///< that somebody touched
    int papers = 0;                                  ///< taken home
    int restarts = 0;                                ///< after a fault of our own
    std::array<int, outcomeNames.size()> outcomes{}; ///< of checks that came to an end
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// Something that happened in a visit and is worth a number.
enum class DeskEvent { visited, tookPaper, restarted };

void count(Tally& tally, DeskEvent event);
void count(Tally& tally, Outcome outcome);

/// The tally in a few words without blanks, for the process of a visit; and back. Nothing where it is not one.
std::string written(const Tally& tally);
std::optional<Tally> readTally(std::string_view text);

} // namespace kneecoach
