// SPDX-License-Identifier: MIT
#include "app/desk/desk_walk.h"

#include "app/desk/film.h"
#include "app/desk/for_the_desk.h"
#include "app/desk/say_no.h"
#include "app/journey/wishes.h"

#include <algorithm>
#include <utility>

namespace kneecoach {
namespace {

/// Places "back" leads to: nothing behind the PIN, and no check.
bool canBeReturnedTo(const DeskPlace& place) {
    return std::holds_alternative<DeskWelcome>(place)
        || std::holds_alternative<AboutTheCheck>(place) || std::holds_alternative<IsItForMe>(place)
        || std::holds_alternative<AtStaff>(place) || std::holds_alternative<BeforeCheck>(place);
}

/// Somebody who begins to look at it for themselves; staff at work is no visitor.
bool isOfAVisitor(const DeskPlace& place) {
    return std::holds_alternative<ShowingRoutine>(place) || std::holds_alternative<IsItForMe>(place)
        || std::holds_alternative<SayingNo>(place) || std::holds_alternative<BeforeCheck>(place)
        || std::holds_alternative<QuestionsPaper>(place);
}

/// Questions are being answered: before, nothing is told, and after, all that can come of it is there.
bool isInTheMiddle(const Journey& journey) {
    return std::holds_alternative<Inquiry>(journey.place)
        || std::holds_alternative<ChoosingKnees>(journey.place);
}

} // namespace

void DeskWalk::hear(std::string_view wish) {
    d_.touched = now_.running;
    d_.isFresh = false;
    if (std::exchange(d_.askedIfThere, std::nullopt)) {
        if (wish == "over") end();
        return;
    }
    if (wish == "back") return goBack();
    if (endsInTheMiddle(wish)) return;
    if (wish == "over") return end();
    const DeskPlace here = d_.place;
    std::visit([&](const auto& place) { hear(place, wish); }, here);
}

void DeskWalk::go(DeskPlace place) {
    if (std::holds_alternative<DeskWelcome>(place)) d_.before.clear();
    else if (canBeReturnedTo(d_.place)) d_.before.push_back(std::move(d_.place));
    if (isOfAVisitor(place)) say(SaysTouched{});
    d_.place = std::move(place);
}

/// One wrong press must not take away what was told.
bool DeskWalk::endsInTheMiddle(std::string_view wish) {
    const auto* checking = std::get_if<Checking>(&d_.place);
    if (wish != "over" || !checking || !isInTheMiddle(checking->journey)) return false;
    d_.place = EndingCheck{checking->journey};
    return true;
}

/// The check goes back within itself, to its first page and out of it. No way but its end leads out of what it came to.
void DeskWalk::goBack() {
    if (const auto* checking = std::get_if<Checking>(&d_.place)) {
        const Checking here = *checking;
        if (canGoBack(here.journey)) return hear(here, "back");
        if (!std::holds_alternative<Sitting>(here.journey.place)) return;
    }
    if (const auto* ending = std::get_if<EndingCheck>(&d_.place)) {
        d_.place = Checking{ending->journey};
        return;
    }
    if (std::holds_alternative<CleaningScreen>(d_.place)) return;
    if (const auto* telling = std::get_if<TellingStaff>(&d_.place); telling && telling->page)
        return stay(TellingStaff{});
    if (std::holds_alternative<ForClinician>(d_.place)
        || std::holds_alternative<TellingStaff>(d_.place)) {
        const auto* clinician = std::get_if<ForClinician>(&d_.place);
        const bool isFirst = clinician && clinician->of == ForClinician::Of::all;
        return go(isFirst ? DeskPlace(AtStaff{}) : DeskPlace(ForClinician{}));
    }
    if (d_.before.empty()) return;
    d_.place = std::exchange(d_.before.back(), DeskWelcome{});
    d_.before.pop_back();
}

/// What was told goes with the process of the visit.
void DeskWalk::end(bool leaves) {
    if (const auto outcome = std::exchange(d_.outcome, std::nullopt)) say(SaysOutcome{*outcome});
    d_.place = VisitOver{leaves};
    d_.before.clear();
    d_.askedIfThere.reset();
    if (leaves) say(SaysLeave{});
    else say(SaysOver{});
}

void DeskWalk::hear(const LettersAndColours&, std::string_view wish) {
    if (wish == "start-page") return go(DeskWelcome{});
    if (wish == "look/light") d_.liking.look = Liking::Look::light;
    if (wish == "look/dark") d_.liking.look = Liking::Look::dark;
    if (wish == "look/contrast") d_.liking.look = Liking::Look::contrast;
    const auto size = numberBehind(wish, "text/");
    if (size && std::ranges::find(letterSizes, *size) != std::end(letterSizes))
        d_.liking.percent = *size;
}

void DeskWalk::hear(const DeskWelcome&, std::string_view wish) {
    if (wish == "letters") go(LettersAndColours{});
    if (wish == "show-me") go(filmOf(setUp_.pack, now_));
    if (wish == "for-me") go(IsItForMe{});
    if (wish == "say-no") go(sayingNo(setUp_.pack, d_.liking, now_));
    if (wish == "questions") go(QuestionsPaper{});
    if (wish == "check") go(BeforeCheck{});
    if (wish == "staff") go(AtStaff{});
}

/// Whatever is pressed ends the film.
void DeskWalk::hear(const ShowingRoutine&, std::string_view) { go(DeskWelcome{}); }

void DeskWalk::film(ShowingRoutine showing) {
    showing = playedOn(std::move(showing), now_.running);
    if (showing.session.playhead.isOver()) return go(AboutTheCheck{});
    d_.place = std::move(showing);
}

void DeskWalk::hear(const AboutTheCheck&, std::string_view wish) {
    if (wish == "for-me") go(IsItForMe{});
    if (wish == "start-page") go(DeskWelcome{});
}

void DeskWalk::hear(const IsItForMe&, std::string_view wish) {
    if (wish == "questions") go(QuestionsPaper{});
    if (wish == "start-page") go(DeskWelcome{});
}

void DeskWalk::hear(const SayingNo& example, std::string_view wish) {
    if (wish == "start-page") return go(DeskWelcome{});
    if (wish == "go-on" && !example.isAnswered) d_.place = answered(setUp_.pack, example, now_);
}

void DeskWalk::hear(const QuestionsPaper&, std::string_view wish) {
    if (wish == "start-page") return go(DeskWelcome{});
    if (wish == "print") d_.printing = PaperJob{PaperJob::What::questions};
    if (wish == "printed") say(SaysPaper{});
    if (wish == "printed" || wish == "no-printer")
        d_.place =
            QuestionsPaper{wish == "printed" ? OnPaper::Done::printed : OnPaper::Done::noPrinter};
}

void DeskWalk::hear(const BeforeCheck&, std::string_view wish) {
    if (wish == "start-page") return go(DeskWelcome{});
    if (wish == "questions") go(QuestionsPaper{});
    if (wish == "go-on") beginCheck();
}

/// As at home for the first time; what is told lives as long as the visit.
void DeskWalk::beginCheck() {
    Journey journey(setUp_.pack);
    journey.liking = d_.liking;
    journey.place = Sitting{};
    journey.told.check.at = now_.world;
    go(Checking{std::move(journey)});
}

/// What would lead out of the check, to files or to a session, means nothing here.
void DeskWalk::hear(const Checking& checking, std::string_view wish) {
    if (!isForTheDesk(checking.journey, wish)) return;
    Journey journey = kneecoach::next(setUp_.pack, checking.journey, wish, now_);
    if (std::holds_alternative<Gone>(journey.place)) return end();
    if (const auto outcome = outcomeOf(journey)) d_.outcome = outcome;
    if (journey.errand == Errand::print) d_.printing = PaperJob{PaperJob::What::ofTheCheck};
    if (wish == "printed") say(SaysPaper{});
    d_.liking = journey.liking;
    d_.place = Checking{std::move(journey)};
}

void DeskWalk::hear(const EndingCheck& ending, std::string_view wish) {
    if (wish == "go-on") d_.place = Checking{ending.journey};
}

} // namespace kneecoach
