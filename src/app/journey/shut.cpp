// SPDX-License-Identifier: MIT
#include "app/journey/walk.h"
#include "screening/join_legs.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool isStrict(Outcome outcome) { return outcome >= Outcome::contraindicated; }

/// Whether the page of this question begins with it.
bool beginsItsPage(const Pack& pack, const std::vector<LiveQuestion>& live, std::size_t page) {
    return std::ranges::none_of(live, [&](const LiveQuestion& question) {
        return question.given && pack.questions[question.question].page == page;
    });
}

bool isGetHelpOpen(const Pack& pack, const std::vector<LiveQuestion>& live) {
    return std::ranges::any_of(live, [&](const LiveQuestion& question) {
        return question.isOpen() && pack.pages[pack.questions[question.question].page].getHelp;
    });
}

} // namespace

/// Between two pages, once the signs that need help are known: no further answer can open a leg again, so nothing more is
/// asked.
bool Walk::everyLegIsShut(const Inquiry& next) const {
    const Check check = judged(pack_, j_.told);
    const auto live = liveQuestions(pack_, check);
    if (isGetHelpOpen(pack_, live) || !beginsItsPage(pack_, live, pageOf(pack_, j_.told, next)))
        return false;
    const JoinedLegs joined = joinLegs(pack_, check, live);
    return std::ranges::all_of(
        bothLegs, [&](Leg leg) { return !isChecked(check, leg) || isStrict(joined[leg].outcome); });
}

Shut Walk::shutSoFar() {
    const Check check = judged(pack_, j_.told);
    const JoinedLegs joined = joinLegs(pack_, check, liveQuestions(pack_, check));
    Shut shut;
    for (const Leg leg : bothLegs)
        if (isChecked(check, leg))
            shut.legs[leg] = ShutLeg{joined[leg].outcome, joined[leg].because};
    for (const RememberedStop& stop : legStops(pack_, check)) remember(stop);
    return shut;
}

Shut Walk::shut(const Decision& decision) {
    Shut shut;
    for (const Leg leg : bothLegs) {
        const LegVerdict& verdict = decision.legs[leg];
        if (decision.mayStart(leg)) shut.open = leg;
        if (verdict.outcome && !decision.mayStart(leg))
            shut.legs[leg] = ShutLeg{*verdict.outcome, verdict.because};
    }
    for (const RememberedStop& stop : legStops(pack_, j_.told.check)) remember(stop);
    return shut;
}

} // namespace kneecoach
