// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "screening/decision.h"

#include <string>
#include <string_view>

namespace kneecoach {

/// What the pack says of a way out of a reason that shuts a leg by itself: whom to "see", or when it "opens" again. Empty
/// where the reason is none, or the pack says nothing.
inline std::string wayOut(const Pack& pack, const Reason& reason, std::string_view which) {
    if (reason.rule || reason.outcome < Outcome::contraindicated) return {};
    const std::string path =
        "questions." + pack.questions[reason.question].id.str() + "." + std::string(which);
    return pack.words.has(path) ? pack.words.at(path) : std::string();
}

} // namespace kneecoach
