// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "content/restriction.h"

namespace kneecoach {

/// From least to most restrictive; the order is the meaning.
enum class Outcome { clear, precautions, clearanceNeeded, contraindicated, sameDayCare, emergency };

inline constexpr std::array<std::string_view, 6> outcomeNames{"clear",           "precautions",   "clearance-needed",
                                                              "contraindicated", "same-day-care", "emergency"};

constexpr std::string_view name(Outcome outcome) { return outcomeNames.at(static_cast<std::size_t>(outcome)); }

/// The outcome itself. Throws std::out_of_range where it is none of the six: what nobody knows decides nothing.
constexpr Outcome known(Outcome outcome) {
    static_cast<void>(name(outcome));
    return outcome;
}

/// Whether a leg may start at this outcome (screening rule 9). An outcome nobody knows may not.
constexpr bool mayStart(Outcome outcome) { return outcome == Outcome::clear || outcome == Outcome::precautions; }

/// Whether this outcome stops the person, not only the leg, and is remembered (screening rules 5 and 10).
constexpr bool stopsThePerson(Outcome outcome) { return outcome >= Outcome::sameDayCare; }

/// What one answer does.
struct Effect {
    Outcome outcome = Outcome::clear;
    Restriction restriction;
    bool marksOff = false;  ///< the areas the person marks become excluded regions

    friend constexpr bool operator==(const Effect&, const Effect&) = default;
};

/// The stricter outcome and both restrictions: never looser than either.
constexpr Effect join(const Effect& a, const Effect& b) {
    return {a.outcome > b.outcome ? a.outcome : b.outcome, join(a.restriction, b.restriction), a.marksOff || b.marksOff};
}

/// Whether `a` does everything that `b` does: effects grow along a chain (screening, section 2, rule 1).
constexpr bool contains(const Effect& a, const Effect& b) {
    return a.outcome >= b.outcome && contains(a.restriction, b.restriction) && (a.marksOff || !b.marksOff);
}

}  // namespace kneecoach
