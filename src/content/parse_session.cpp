// SPDX-License-Identifier: MIT
#include "content/parse_parts.h"

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 4> preparationNames{"look", "before", "between", "after"};

/// The number written under `key` in the unit of `value`; where nothing is written the value stays.
template <class Unit>
void take(const Entry& entry, std::string_view key, Unit& value) {
    if (entry[key].there()) value = Unit(entry[key].number());
}

Limits limits(const Entry& entry) {
    Limits limits;
    take(entry, "leg_minutes", limits.leg);
    take(entry, "least_leg_minutes", limits.leastLeg);
    take(entry, "hold_seconds", limits.hold);
    take(entry, "step_seconds", limits.step);
    take(entry, "knee_seconds", limits.knee);
    take(entry, "pressure", limits.pressure);
    return limits;
}

GettingReady gettingReady(const Entry& entry) {
    GettingReady ready;
    take(entry, "least_ms", ready.least);
    take(entry, "changed_setup_ms", ready.changedSetup);
    take(entry, "after_words_ms", ready.afterWords);
    take(entry, "shake_out_ms", ready.shakeOut);
    return ready;
}

PauseRules pauseRules(const Entry& entry) {
    PauseRules pause;
    take(entry, "go_back_ms", pause.goBack);
    take(entry, "ask_again_after_minutes", pause.askAgainAfter);
    take(entry, "end_after_minutes", pause.endAfter);
    return pause;
}

HurtRules hurtRules(const Entry& entry) {
    HurtRules hurt;
    take(entry, "answer_within_seconds", hurt.answerWithin);
    take(entry, "sharp_ends_leg_at", hurt.sharpEndsLegAt);
    take(entry, "sore_ends_step_at", hurt.soreEndsStepAt);
    take(entry, "sore_ends_leg_at", hurt.soreEndsLegAt);
    return hurt;
}

TempoRules tempoRules(const Entry& entry) {
    TempoRules tempo;
    take(entry, "step_percent", tempo.stepPercent);
    take(entry, "most_percent", tempo.mostPercent);
    return tempo;
}

ScreeningRules screeningRules(const Entry& entry) {
    ScreeningRules screening;
    take(entry, "lasts_hours", screening.lasts);
    take(entry, "asks_again_days", screening.asksAgain);
    take(entry, "clearance_days", screening.clearance);
    take(entry, "mistake_minutes", screening.mistake);
    return screening;
}

BetweenRules betweenRules(const Entry& entry) {
    BetweenRules between;
    take(entry, "flare_soreness_hours", between.flareSoreness);
    take(entry, "flare_pain_rise", between.flarePainRise);
    take(entry, "flare_rest_days", between.flareRest);
    take(entry, "second_flare_days", between.secondFlare);
    take(entry, "same_place_sessions", between.samePlaceSessions);
    take(entry, "same_place_times", between.samePlaceTimes);
    take(entry, "worse_sessions", between.worseSessions);
    take(entry, "worse_by", between.worseBy);
    take(entry, "no_help_weeks", between.noHelpWeeks);
    take(entry, "no_help_sessions", between.noHelpSessions);
    take(entry, "no_help_points", between.noHelpPoints);
    take(entry, "no_help_percent", between.noHelpPercent);
    take(entry, "better_points", between.betterPoints);
    take(entry, "better_percent", between.betterPercent);
    take(entry, "gap_days", between.gap);
    take(entry, "dose_days", between.dose);
    take(entry, "dose_advise_at", between.doseAdviseAt);
    take(entry, "dose_stop_at", between.doseStopAt);
    take(entry, "firm_after_sessions", between.firmAfterSessions);
    return between;
}

Preparation preparation(const Entry& entry, const Pack& pack) {
    return {entry["id"].id<PreparationId>(),
        entry["when"].word<Preparation::When>(preparationNames),
        entry["positions"].bitsIn<PositionTag>(pack.positions, "position"),
        entry["can_be_excluded"].flag(), entry["sources"].texts()};
}

} // namespace

void parseSession(const Entry& file, Pack& pack) {
    pack.session.limits = limits(file["limits"]);
    pack.session.gettingReady = gettingReady(file["getting_ready"]);
    pack.session.pause = pauseRules(file["pause"]);
    pack.session.hurt = hurtRules(file["hurt"]);
    pack.session.tempo = tempoRules(file["tempo"]);
    pack.session.screening = screeningRules(file["screening"]);
    pack.session.between = betweenRules(file["between"]);
    pack.preparations =
        file["preparations"].each([&](const Entry& each) { return preparation(each, pack); });
}

} // namespace kneecoach
