// SPDX-License-Identifier: MIT
#pragma once

#include "clinic/logo.h"
#include "clinic/pin.h"
#include "content/pack.h"

#include <optional>
#include <string>

namespace kneecoach {

/// Who hands the program out: what they offer of a pack, and what their front desk says.
struct Clinic {
    Offer offer;
    std::optional<int> sessionsAWeek; ///< at most
    std::string opening;              ///< one sentence, said at the front desk
    std::optional<Logo> logo;
    std::optional<Pin> pin;
    bool voice = true; ///< it may speak
};

/// The same pack, with no more in it than the clinic offers. What is shut stays shut: neither a question nor a permit is
/// touched, and no number grows.
Pack narrowed(const Clinic& clinic, Pack pack);

} // namespace kneecoach
