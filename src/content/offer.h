// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/time.h"
#include "content/step.h"

#include <optional>
#include <string>
#include <vector>

namespace kneecoach {

/// Somebody to call with a question.
struct Contact {
    std::string name;
    std::string phone;
};

/// Who hands it out, as their papers say it. Without a name nobody does.
struct Letterhead {
    std::string name;
    std::vector<std::string> address; ///< line by line
    std::string phone;
    std::optional<Contact> call;
    std::string note; ///< on each sheet
    std::string logo; ///< a PNG, of which only the head was read; empty: none
};

/// What somebody with a say in it leaves of a pack, such as a clinic. Nothing in it can add: what is empty leaves all as
/// it is.
struct Offer {
    Letterhead from;
    std::vector<StepId> without;        ///< steps that are switched off
    std::vector<Minutes> minutes;       ///< a leg may be asked to last, rising
    std::vector<std::string> languages; ///< that can be chosen
    std::string emergencyNumber;        ///< that is called here
};

} // namespace kneecoach
