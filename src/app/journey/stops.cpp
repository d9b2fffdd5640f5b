// SPDX-License-Identifier: MIT
#include "app/journey/earlier.h"
#include "app/journey/walk.h"
#include "screening/live_questions.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool namesAny(const RememberedStop& stop, const Pack& pack, std::size_t page) {
    return std::ranges::any_of(stop.questions, [&](const QuestionId& id) {
        const Question* question = find(pack.questions, id);
        return question && question->page == page;
    });
}

} // namespace

/// An emergency is shown at once, same-day care at the end of its page; either stays until it is ended.
std::optional<RememberedStop> Walk::stopToShow() {
    dropCorrected();
    const auto answered = personStop(pack_, j_.told.check);
    if (answered && isDue(*answered)) remember(*answered);
    for (const RememberedStop& stop : j_.told.stops)
        if (!stop.leg) return stop;
    return std::nullopt;
}

bool Walk::isDue(const RememberedStop& stop) const {
    if (stop.outcome == Outcome::emergency) return true;
    const auto live = liveQuestions(pack_, j_.told.check);
    return std::ranges::none_of(live, [&](const LiveQuestion& question) {
        return question.isOpen() && namesAny(stop, pack_, pack_.questions[question.question].page);
    });
}

/// Once for each thing that stopped; what stopped the person at first is when it began.
void Walk::remember(const RememberedStop& stop) {
    const auto isSame = [&](const RememberedStop& known) {
        return known.leg == stop.leg && known.questions == stop.questions;
    };
    if (std::ranges::none_of(j_.told.stops, isSame)) j_.told.stops.push_back(stop);
}

void Walk::forget(const RememberedStop& stop) { std::erase(j_.told.stops, stop); }

/// After a stop the whole page is answered again; without a question behind it, all signs that need help.
void Walk::askPagesAgain(const RememberedStop& stop) {
    j_.before = {j_.told.wasHereBefore() ? Place(AtHome{}) : Place(ChoosingKnees{})};
    if (stop.questions.empty()) return forgetGetHelpSigns(pack_, j_.told);
    for (std::size_t page = 0; page < pack_.pages.size(); ++page)
        if (namesAny(stop, pack_, page)) forgetPage(pack_, j_.told, page);
}

/// Going back and answering anew within ten minutes takes a leg's stop back, as a mistake.
void Walk::dropCorrected() {
    const auto standing = legStops(pack_, j_.told.check);
    std::erase_if(j_.told.stops, [&](const RememberedStop& stop) {
        const auto isSame = [&](const RememberedStop& now) {
            return now.leg == stop.leg && now.questions == stop.questions;
        };
        return stop.leg && std::ranges::none_of(standing, isSame)
            && ends(pack_, stop, WasMistake{}, now_.world);
    });
}

/// What was checked is no stop any more; what led to it is asked again, and what was cleared before it counts no more.
void Walk::report(const Reporting& reporting, Date on) {
    for (const Leg leg : bothLegs)
        if (reporting.legs[leg]) recordVisit(j_.told, leg, reporting.by, on);
    for (const RememberedStop& stop : reporting.stops) {
        if (!ends(pack_, stop, WasChecked{reporting.by, on}, now_.world)) continue;
        forget(stop);
        if (!stop.leg) {
            j_.told.check.clearances.clear();
            askPagesAgain(stop);
        } else if (const auto question = placeOf(pack_.questions, stop.questions.front())) {
            j_.told.check.answers.forget(pack_, *question, *stop.leg);
        }
    }
    goOn();
}

} // namespace kneecoach
