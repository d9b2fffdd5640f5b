// SPDX-License-Identifier: MIT
#pragma once

#include "progress/advice.h"
#include "progress/leg_past.h"

/// The rules between sessions, one subject each (content.md, section 8).
namespace kneecoach {

/// Silence is not a no: closed until pain and soreness are said, if there is a last time to speak
/// of.
Advice aboutSilence(const LegPast& past, const ProgressRules& rules);

/// Sore for more than 2 days, or 2 points more pain that began within 2 days (B37, B39): the leg
/// rests for 7 days and until it is no longer sore, then begins again lightly. The second in 28
/// days closes it for 28 days, or until someone has seen it.
Advice aboutFlare(const LegPast& past, const ProgressRules& rules);

/// The average before the last 3 sessions is 2 points above that of the first 3 since the last
/// visit (003 L243, 004 L44): closed until someone has seen it.
Advice aboutWorse(const LegPast& past, const ProgressRules& rules);

/// Two or three a week, a day between (000 L27): a fourth in 7 days is advised against, a sixth is
/// for another day, and so is more than a session or 10 minutes a day.
Advice aboutDose(const LegPast& past, const ProgressRules& rules);

/// Sharp pain in one region in 2 of 3 sessions running: left out until "they said it is OK" is
/// recorded, then tried at pressure 1.
Advice aboutSamePlace(const LegPast& past, const ProgressRules& rules);

/// The first two sessions are short and easy.
Advice aboutFirstSessions(const LegPast& past, const ProgressRules& rules);

/// After 28 days without a session the leg begins again with a short, easy one.
Advice aboutGap(const LegPast& past, const ProgressRules& rules);

/// Pressure 3 only after three sessions running without soreness over 2 days.
Advice aboutFirmness(const LegPast& past, const ProgressRules& rules);

/// Pain 2 points above that before last time, alone, is a reason for a lighter day, not a block
/// (B39).
Advice aboutLighterDay(const LegPast& past, const ProgressRules& rules);

/// After 4 weeks and 8 sessions less than slightly better: this may not be helping, said every 4
/// weeks (003 L260, B39). Pain 0 never hears it.
Advice aboutNoHelp(const LegPast& past, const ProgressRules& rules);

/// How the pain before has changed over at least 3 sessions, in words (B39).
Advice aboutChange(const LegPast& past, const ProgressRules& rules);

/// The routine of the first two sessions, which is at pressure 2 at most (content.md, section 4).
inline Easing shortAndEasy(const RuleId& because, int maxPressure = 2) {
    return {true, maxPressure, {}, {because}};
}

} // namespace kneecoach
