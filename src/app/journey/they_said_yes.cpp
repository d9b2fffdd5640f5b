// SPDX-License-Identifier: MIT
#include "app/journey/walk.h"
#include "screening/clearances.h"
#include "screening/live_questions.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool isSame(const TheySaidYes::Open& a, const Clearance& b) {
    return a.root == b.question && a.leg == b.leg;
}

void add(TheySaidYes& yes, std::size_t root, std::optional<Leg> leg) {
    const auto isKnown = [&](const TheySaidYes::Open& open) {
        return open.root == root && open.leg == leg;
    };
    if (std::ranges::none_of(yes.open, isKnown)) yes.open.push_back({root, leg});
}

void addThing(TheySaidYes& yes, const Reason& reason) {
    if (reason.rule || reason.outcome != Outcome::clearanceNeeded) return;
    if (std::ranges::find(yes.things, reason.question) == yes.things.end())
        yes.things.push_back(reason.question);
}

/// The answers a yes is given for: those of the question and of the follow-ups under it, on the same leg.
std::vector<std::pair<std::size_t, std::size_t>> answersUnder(
    const Pack& pack, const Check& check, const TheySaidYes::Open& open) {
    std::vector<std::pair<std::size_t, std::size_t>> answers;
    for (const LiveQuestion& live : liveQuestions(pack, check))
        if (live.given && clearanceRoot(pack, live.question) == open.root
            && live.ofPerson == !open.leg && (live.ofPerson || live.leg == *open.leg))
            answers.emplace_back(live.question, live.given->answer);
    return answers;
}

} // namespace

/// One reply for all that is open, of the legs that a yes would open; nothing once it was said that there is none yet.
std::optional<TheySaidYes> Walk::openClearances(const Decision& decision) const {
    if (j_.told.clearanceIsOpen) return std::nullopt;
    TheySaidYes yes;
    for (const Leg leg : bothLegs) {
        const LegVerdict& verdict = decision.legs[leg];
        if (verdict.outcome != Outcome::clearanceNeeded) continue;
        for (const std::size_t root : verdict.pendingClearances)
            add(yes, root,
                pack_.questions[root].of == AskedOf::person ? std::nullopt : std::optional(leg));
        for (const Reason& reason : verdict.because) addThing(yes, reason);
    }
    std::ranges::sort(yes.things);
    return yes.open.empty() ? std::nullopt : std::optional(std::move(yes));
}

void Walk::record(const TheySaidYes& yes, Date on) {
    eraseRecords(yes);
    for (const TheySaidYes::Open& open : yes.open)
        j_.told.check.clearances.push_back(
            {open.root, open.leg, yes.by, on, answersUnder(pack_, j_.told.check, open), {}});
}

void Walk::eraseRecords(const TheySaidYes& yes) {
    std::erase_if(j_.told.check.clearances, [&](const Clearance& kept) {
        return std::ranges::any_of(
            yes.open, [&](const TheySaidYes::Open& open) { return isSame(open, kept); });
    });
}

} // namespace kneecoach
