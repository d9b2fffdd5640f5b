// SPDX-License-Identifier: MIT
#include "app/journey/earlier.h"
#include "app/journey/walk.h"
#include "screening/live_questions.h"
#include "screening/screen.h"

#include <algorithm>
#include <utility>

namespace kneecoach {
namespace {

/// Places "back" may lead to. None of them holds a permit: what was permitted is asked for anew.
bool canBeReturnedTo(const Place& place) {
    return std::holds_alternative<Welcome>(place) || std::holds_alternative<Sitting>(place)
        || std::holds_alternative<ChoosingKnees>(place) || std::holds_alternative<NoPainHere>(place)
        || std::holds_alternative<Inquiry>(place) || std::holds_alternative<TheySaidYes>(place)
        || std::holds_alternative<AtHome>(place) || std::holds_alternative<InSettings>(place)
        || std::holds_alternative<Telling>(place);
}

const Asking* questionAt(const Place& place) {
    const auto* inquiry = std::get_if<Inquiry>(&place);
    return inquiry ? std::get_if<Asking>(inquiry) : nullptr;
}

bool isQuestion(const Place& place) { return questionAt(place) != nullptr; }

/// Whether they said yes, asked once more from elsewhere: "back" leads to what was before both, not to the same page.
bool isAskedAnew(const Place& from, const Place& to) {
    return std::holds_alternative<TheySaidYes>(to) && !std::holds_alternative<TheySaidYes>(from);
}

/// Places that lead back to what is decided now.
bool standsBesideTheWay(const Place& place) {
    return std::holds_alternative<SeeingSteps>(place) || std::holds_alternative<ChangingPlan>(place)
        || std::holds_alternative<HandsReady>(place) || std::holds_alternative<Reporting>(place)
        || std::holds_alternative<OnPaper>(place) || std::holds_alternative<TypingCode>(place)
        || std::holds_alternative<Reminding>(place);
}

} // namespace

/// The arrows of the walk before the session, refusal included: from all that was told, the first that holds.
Place Walk::onward() {
    if (const auto stop = stopToShow()) return Stopped{*stop};
    if (!j_.told.choseKnees) return ChoosingKnees{};
    if (j_.told.wasHereBefore() && !j_.told.saidHello) return AtHome{};
    if (const auto painless = painlessKnee()) return NoPainHere{*painless};
    const auto open = firstOpen(pack_, j_.told);
    if (open && everyLegIsShut(*open)) return shutSoFar();
    if (open) return *open;
    const Decision decision = decided();
    if (auto yes = openClearances(decision)) return *yes;
    if (!decision.mayStart()) return shut(decision);
    if (Shut other = shut(decision);
        !j_.told.knowsWhatIsShut && (other.legs.left || other.legs.right))
        return other;
    return planned(decision);
}

void Walk::reopen() {
    beginVisit(pack_, j_.told);
    goOn();
    j_.before.clear();
}

/// Questions that were gone back past come again, one after the other, so that each can be mended. What is open before
/// them, and whatever stops, comes first.
Place Walk::nextAfterGoingBack(Place next) {
    const bool mayWait = std::holds_alternative<YourPlan>(next)
        || std::holds_alternative<TheySaidYes>(next) || std::holds_alternative<Inquiry>(next);
    if (!mayWait) return next;
    while (!j_.ahead.empty()) {
        const Asking* again = questionAt(j_.ahead.back());
        if (again && isLive(again->question)) {
            const auto* inquiry = std::get_if<Inquiry>(&next);
            const auto open = inquiry ? questionOf(*inquiry) : std::nullopt;
            if (open && *open <= again->question) return next;
            next = j_.ahead.back();
        }
        j_.ahead.pop_back();
        if (again && isQuestion(next)) return next;
    }
    return next;
}

bool Walk::isLive(std::size_t question) const {
    const auto live = liveQuestions(pack_, j_.told.check);
    return std::ranges::count(live, question, &LiveQuestion::question) > 0;
}

/// What was gone back past counts no more once the walk has come to a stop or to its end.
void Walk::dropAheadAt(const Place& place) {
    const bool goesOnLater = std::holds_alternative<Inquiry>(place)
        || std::holds_alternative<InSettings>(place) || std::holds_alternative<Telling>(place)
        || std::holds_alternative<Sitting>(place) || std::holds_alternative<ChoosingKnees>(place)
        || std::holds_alternative<NoPainHere>(place);
    if (!goesOnLater) j_.ahead.clear();
}

Decision Walk::decided() const { return screen(pack_, judged(pack_, j_.told)); }

void Walk::go(Place place) {
    if (isAskedAnew(j_.place, place))
        while (!j_.before.empty() && std::holds_alternative<TheySaidYes>(j_.before.back()))
            j_.before.pop_back();
    if (canBeReturnedTo(j_.place)) j_.before.push_back(std::move(j_.place));
    j_.place = std::move(place);
    const bool isEnd =
        std::holds_alternative<Stopped>(j_.place) || std::holds_alternative<AtHome>(j_.place);
    if (isEnd) j_.before.clear();
    dropAheadAt(j_.place);
}

void Walk::back() {
    if (auto* recheck = std::get_if<Recheck>(&j_.place); recheck && !recheck->before.empty()) {
        recheck->inquiry = recheck->before.back();
        recheck->before.pop_back();
    } else if (auto* settings = std::get_if<InSettings>(&j_.place); settings && settings->command) {
        settings->command.reset();
    } else if (const auto* paper = std::get_if<OnPaper>(&j_.place); paper && paper->end) {
        const AtEnd end = *paper->end;
        j_.place = end;
    } else if (const auto* reminding = std::get_if<Reminding>(&j_.place)) {
        const AtEnd end = reminding->end;
        j_.place = end;
    } else if (standsBesideTheWay(j_.place)) {
        goOn();
    } else if (!j_.before.empty()) {
        j_.told.clearanceIsOpen = j_.told.knowsWhatIsShut = false;
        if (isQuestion(j_.place)) j_.ahead.push_back(j_.place);
        j_.place = std::move(j_.before.back());
        j_.before.pop_back();
        if (std::holds_alternative<AtHome>(j_.place)) j_.told.saidHello = false;
    }
}

bool canGoBack(const Journey& journey) {
    if (const auto* recheck = std::get_if<Recheck>(&journey.place)) return !recheck->before.empty();
    return standsBesideTheWay(journey.place) || !journey.before.empty();
}

} // namespace kneecoach
