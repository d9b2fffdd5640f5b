// SPDX-License-Identifier: MIT
#pragma once

#include "content/restriction.h"

namespace kneecoach {

/// Bounds of a routine. Those compiled in are the ceilings; a pack's may only be lower.
struct Limits {
    Minutes leg{10};        ///< a leg a day
    Minutes leastLeg{5};    ///< a planned leg
    Seconds hold{60};       ///< a hold
    Seconds step{120};      ///< a step without a change of technique or region
    Seconds longStep{180};  ///< the same for effleurage and petrissage
    Seconds knee{120};      ///< a leg on the region round the kneecap, at pressure 1
    Pressure pressure = firmest;
};

inline constexpr Limits ceilings{};

struct GettingReady {
    Millis least{8'000};
    Millis changedSetup{25'000};
    Millis afterWords{2'000};
    Millis shakeOut{10'000};
};

struct PauseRules {
    Millis goBack{5'000};
    Minutes askAgainAfter{15};
    Minutes endAfter{60};
};

struct HurtRules {
    Seconds answerWithin{60};
    int sharpEndsLegAt = 2;
    int soreEndsStepAt = 2;
    int soreEndsLegAt = 3;
};

struct TempoRules {
    int stepPercent = 10;
    int mostPercent = 30;
};

struct ScreeningRules {
    Hours lasts{12};
    Days asksAgain{30};
    Days clearance{90};
    Minutes mistake{10};
};

/// What the sessions before say (content.md, section 8).
struct BetweenRules {
    Hours flareSoreness{48};
    int flarePainRise = 2;
    Days flareRest{7};
    Days secondFlare{28};
    int samePlaceSessions = 3;
    int samePlaceTimes = 2;
    int worseSessions = 3;
    int worseBy = 2;
    int noHelpWeeks = 4;
    int noHelpSessions = 8;
    int noHelpPoints = 1;
    int noHelpPercent = 15;
    int betterPoints = 2;
    int betterPercent = 33;
    Days gap{28};
    Days dose{7};
    int doseAdviseAt = 4;
    int doseStopAt = 6;
    int firmAfterSessions = 3;
};

struct SessionRules {
    Limits limits;
    GettingReady gettingReady;
    PauseRules pause;
    HurtRules hurt;
    TempoRules tempo;
    ScreeningRules screening;
    BetweenRules between;
};

}  // namespace kneecoach
