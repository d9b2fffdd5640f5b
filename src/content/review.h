// SPDX-License-Identifier: MIT
#pragma once

#include "base/dates.h"
#include "content/checksum.h"

#include <functional>
#include <string>
#include <vector>

namespace kneecoach {

struct Pack;

/// A record that somebody with a licence has reviewed a pack as it stood.
struct Review {
    std::string by;
    std::string licence; ///< "physiotherapist, number 12345"
    Date on;
    Checksum checksum; ///< of the pack as it was then
};

/// A sentence for each of `reviews`.
std::vector<std::string> reviewLines(const Pack& pack, const std::vector<Review>& reviews,
    const std::function<std::string(Date)>& written);

/// Who has reviewed the pack as it stands, a sentence each, or the one sentence that no clinician has. `written` is the day
/// as the language writes it.
std::vector<std::string> reviewSentences(
    const Pack& pack, const std::function<std::string(Date)>& written);

} // namespace kneecoach
