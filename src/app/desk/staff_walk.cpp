// SPDX-License-Identifier: MIT
#include "app/desk/desk_walk.h"
#include "app/journey/wishes.h"
#include "clinic/pin.h"

namespace kneecoach {
namespace {

using For = TypingPin::For;
using Refused = TypingPin::Refused;

} // namespace

void DeskWalk::hear(const AtStaff&, std::string_view wish) {
    if (wish == "check") go(BeforeCheck{});
    if (wish == "clean") go(CleaningScreen{now_.running + cleaningTime});
    if (wish == "clinician") go(TypingPin{For::clinician});
    if (wish == "leave") go(TypingPin{For::leaving});
    if (wish == "start-page") go(DeskWelcome{});
}

void DeskWalk::hear(const TypingPin& typing, std::string_view wish) {
    TypingPin later = typing;
    later.refused = Refused::no;
    if (wish == "start-page" && !typing.isChosen()) return go(DeskWelcome{});
    if (wish == "close" && typing.isChosen()) return end(true);
    if (wish == "kept" && typing.isChosen()) {
        say(SaysPinKept{});
        return end();
    }
    if (wish == "not-kept" && typing.isChosen())
        return stay(TypingPin{For::choosing, {}, {}, Refused::notKept});
    if (const auto digit = numberBehind(wish, "digit/"); digit && *digit >= 0 && *digit <= 9) {
        if (later.digits.size() < longestPin) later.digits += std::to_string(*digit);
    }
    if (wish == "take-back" && !later.digits.empty()) later.digits.pop_back();
    if (wish == "enter" && later.digits.size() >= shortestPin) return tried(later);
    if (wish == "enter") later.refused = Refused::tooShort;
    d_.place = std::move(later);
}

/// While the PIN rests no try is made, and none is counted.
void DeskWalk::tried(const TypingPin& typing) {
    if (typing.isChosen()) return chosen(typing);
    if (setUp_.isPinLost && setUp_.isPinLost()) return stay(TypingPin{typing.what});
    if (!mayTry(d_.pinLock, now_.running)) return stay(TypingPin{typing.what});
    const bool isRight = setUp_.isPin(typing.digits);
    say(SaysPin{isRight});
    d_.pinLock = isRight ? PinLock{} : afterWrong(d_.pinLock, now_.running);
    if (!isRight) return stay(TypingPin{typing.what, {}, {}, Refused::wrong});
    if (typing.what == For::leaving) return end(true);
    go(ForClinician{});
}

/// Twice the same, or from the beginning. Whether it can be kept is heard from outside.
void DeskWalk::chosen(TypingPin typing) {
    if (typing.what == For::choosing) return stay(TypingPin{For::repeating, {}, typing.digits});
    if (typing.digits != typing.first)
        return stay(TypingPin{For::choosing, {}, {}, Refused::wrong});
    d_.chosenPin = typing.digits;
}

void DeskWalk::hear(const ForClinician& clinician, std::string_view wish) {
    using enum ForClinician::Of;
    if (wish == "start-page") return go(DeskWelcome{});
    if (wish == "today") go(ForClinician{today});
    if (wish == "pack-check") go(ForClinician{packCheck});
    if (wish == "book") go(ForClinician{book});
    if (wish == "questions") go(TellingStaff{});
    if (clinician.of == book && wish == "next-page")
        d_.place = ForClinician{book, clinician.page + 1};
    if (clinician.of == book && wish == "page-before" && clinician.page > 0)
        d_.place = ForClinician{book, clinician.page - 1};
    if (clinician.of == book && wish == "print") d_.printing = PaperJob{PaperJob::What::ruleBook};
}

void DeskWalk::hear(const TellingStaff& telling, std::string_view wish) {
    if (wish == "start-page") return go(DeskWelcome{});
    const std::size_t following = telling.page ? *telling.page + 1 : 0;
    if (wish == "walk" && following < setUp_.pack.pages.size())
        return stay(TellingStaff{following});
    const auto page = numberBehind(wish, "page/");
    if (page && *page >= 0 && std::size_t(*page) < setUp_.pack.pages.size())
        go(TellingStaff{std::size_t(*page)});
}

} // namespace kneecoach
