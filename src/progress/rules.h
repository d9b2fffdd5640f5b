// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"

namespace kneecoach {

/// The numbers of the rules between sessions (content.md, section 8). These are the shipped pack's;
/// the numbers of the pack in use are handed in.
struct ProgressRules {
    Hours flareSoreness{48}; ///< pain that began so soon after a massage came with it (B37)
    int flarePainRise = 2;   ///< points (B39)
    Days flareRest{7};
    Days secondFlare{28};
    int samePlaceSessions = 3;
    int samePlaceTimes = 2;
    int worseSessions = 3; ///< how many sessions make an average
    int worseBy = 2;       ///< points
    int noHelpWeeks = 4;
    int noHelpSessions = 8;
    int noHelpPoints = 1;   ///< down by so much is slightly better (B39)
    int noHelpPercent = 15; ///< or by so much of what it was
    int betterPoints = 2;   ///< down by so much is much better (B39)
    int betterPercent = 33; ///< or by so much of what it was
    Days gap{28};
    Days dose{7}; ///< two or three times in so many days, a day between (000 L27)
    int doseAdviseAt = 4;
    int doseStopAt = 6;
    int firmAfterSessions = 3;

    int leastPain = 2;     ///< a first average below it says nothing of help; no number of a pack
    int firstSessions = 2; ///< short and easy ones; no number of a pack
    Minutes legADay{10};   ///< a leg a day, from the limits of the pack
    Minutes leastLeg{5};   ///< a session of a leg, from the limits of the pack
};

} // namespace kneecoach
