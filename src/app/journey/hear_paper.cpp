// SPDX-License-Identifier: MIT
#include "app/journey/walk.h"

#include <array>

namespace kneecoach {
namespace {

using Done = OnPaper::Done;

struct Outcomes {
    std::string_view wish;
    Done done;
};

/// How an errand ended, in a word.
constexpr std::array ended{Outcomes{"printed", Done::printed}, Outcomes{"left", Done::nothing},
    Outcomes{"no-service", Done::noService}, Outcomes{"no-printer", Done::noPrinter},
    Outcomes{"no-usual", Done::noUsual}, Outcomes{"no-answer", Done::noAnswer},
    Outcomes{"not-taken", Done::notTaken}};

/// Puts down how an errand ended. Answers whether `wish` said so.
template <class Here>
bool note(Here& paper, std::string_view wish) {
    for (const Outcomes& one : ended)
        if (wish == one.wish) return paper.done = one.done, true;
    for (const Outcomes& one :
        {Outcomes{"saved/", Done::saved}, Outcomes{"not-saved/", Done::failed}})
        if (const auto where = behind(wish, one.wish))
            return paper.done = one.done, paper.where = *where, true;
    return false;
}

} // namespace

/// The legs and hands of a code are asked for like any other: new legs are checked first.
void Walk::wishAs(const Wish& wish) {
    const auto tender = j_.told.wish.tender;
    j_.told.wish = wish;
    j_.told.wish.tender = tender;
    if (wish.legs != j_.told.check.asked) {
        j_.told.chosen = wish.legs;
        j_.told.startWithChosen();
    }
    goOn();
}

void Walk::hear(const TypingCode&, std::string_view wish) {
    const auto typed = behind(wish, "code/");
    if (!typed) return;
    const auto read = readPlanCode(pack_, *typed);
    if (read) return wishAs(*read);
    go(TypingCode{std::string(*typed), read.error()});
}

void Walk::hear(const Reminding& reminding, std::string_view wish) {
    Reminding later = reminding;
    later.done = Done::nothing;
    if (wish == "remind") j_.errand = Errand::remind;
    else if (const auto days = numberBehind(wish, "days/")) later.days = *days;
    else if (const auto hour = numberBehind(wish, "hour/")) later.hour = Hours(*hour);
    else if (wish == "forever" || wish == "four-weeks") later.endless = wish == "forever";
    else if (!note(later, wish)) return;
    go(std::move(later));
}

/// North America writes on paper of its own.
bool Walk::usesLetter() const {
    return j_.liking.country == CountryId("us") || j_.liking.country == CountryId("ca");
}

void Walk::goToPaper(const YourPlan& plan, std::optional<AtEnd> end) {
    go(OnPaper{.plan = plan, .end = std::move(end), .letter = usesLetter()});
}

void Walk::hear(const OnPaper& paper, std::string_view wish) {
    OnPaper later = paper;
    later.done = Done::nothing;
    if (wish == "print" || wish == "save")
        j_.errand = wish == "print" ? Errand::print : Errand::save;
    else if (wish == "large") later.large = !paper.large;
    else if (wish == "a4" || wish == "letter") later.letter = wish == "letter";
    else if (!note(later, wish)) return;
    go(std::move(later));
}

} // namespace kneecoach
