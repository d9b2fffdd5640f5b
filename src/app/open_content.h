// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/place.h"
#include "cli/call.h"
#include "clinic/clinic.h"
#include "content/pack.h"

#include <optional>

namespace kneecoach {

/// What the program needs to lead anybody anywhere.
struct Content {
    Words coach;
    Pack pack;
    std::optional<Clinic> clinic; ///< that the pack is narrowed by
    std::optional<Trouble>
        trouble; ///< nothing may start: there is no pack in hand, and the words are enough to say so
};

/// Reads the words, the pack, and the clinic file that is named or lies beside the settings; what is wrong with them goes
/// to the log. A clinic file that cannot be heeded leaves no pack either: what it switched off is not known.
Content openContent(const Call& call);

} // namespace kneecoach
