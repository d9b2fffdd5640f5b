// SPDX-License-Identifier: MIT
#include "app/journey/walk.h"

namespace kneecoach {

void Walk::hear(const Welcome&, std::string_view wish) {
    if (const auto size = numberBehind(wish, "text/")) setLetterSize(*size);
    if (wish == "country") go(InSettings{InSettings::Of::country});
    if (wish == "more") go(Telling{});
    if (wish == "start") go(Sitting{});
}

void Walk::hear(const Sitting&, std::string_view wish) {
    if (wish == "sitting") go(ChoosingKnees{});
}

void Walk::hear(const ChoosingKnees& knees, std::string_view wish) {
    if (const auto leg = legNamed(wish)) return chooseKnee(*leg, knees.hasOneLeg);
    if (wish == "one-leg") return go(ChoosingKnees{true});
    if (wish != "both" || knees.hasOneLeg) return;
    j_.told.check.absent = {false, false};
    j_.told.chosen = {true, true};
    j_.told.startWithChosen();
    goOn();
}

void Walk::chooseKnee(Leg leg, bool hasOneLeg) {
    j_.told.check.absent = {};
    j_.told.check.absent[other(leg)] = hasOneLeg;
    j_.told.chosen = {leg == Leg::left, leg == Leg::right};
    j_.told.startWithChosen();
    goOn();
}

void Walk::hear(const NoPainHere& here, std::string_view wish) {
    if (wish != "only" && wish != "both") return;
    j_.told.check.asked = j_.told.chosen;
    if (wish == "only") j_.told.check.asked[here.painless] = false;
    j_.told.choseSoreOne = true;
    goOn();
}

} // namespace kneecoach
