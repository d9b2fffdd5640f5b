// SPDX-License-Identifier: MIT
#pragma once

#include "content/effect.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kneecoach {

// What the process of a visit tells its supervisor, a line each. No line can hold an answer.

/// Its window is up: the one before may go.
struct SaysShown {
    friend bool operator==(const SaysShown&, const SaysShown&) = default;
};

/// It still moves.
struct SaysAlive {
    friend bool operator==(const SaysAlive&, const SaysAlive&) = default;
};

/// The visit is over; a new one is to take its place.
struct SaysOver {
    friend bool operator==(const SaysOver&, const SaysOver&) = default;
};

/// Staff leaves the front desk.
struct SaysLeave {
    friend bool operator==(const SaysLeave&, const SaysLeave&) = default;
};

struct SaysTouched {
    friend bool operator==(const SaysTouched&, const SaysTouched&) = default;
};

struct SaysPaper {
    friend bool operator==(const SaysPaper&, const SaysPaper&) = default;
};

/// A PIN was tried.
struct SaysPin {
    bool right = false;
    friend bool operator==(const SaysPin&, const SaysPin&) = default;
};

/// Staff chose a PIN, and it is kept: from now on nobody chooses one.
struct SaysPinKept {
    friend bool operator==(const SaysPinKept&, const SaysPinKept&) = default;
};

/// A check came to this end.
struct SaysOutcome {
    Outcome outcome = Outcome::clear;
    friend bool operator==(const SaysOutcome&, const SaysOutcome&) = default;
};

using VisitSays = std::variant<SaysShown, SaysAlive, SaysOver, SaysLeave, SaysTouched, SaysPaper,
    SaysPin, SaysPinKept, SaysOutcome>;

/// One line, without its end.
std::string written(const VisitSays& said);

/// And back; nothing where it is none of them.
std::optional<VisitSays> readVisitSays(std::string_view line);

} // namespace kneecoach
