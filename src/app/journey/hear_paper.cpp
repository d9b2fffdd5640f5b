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
constexpr std::array ended{Outcomes{"printed", Done::printed},
    Outcomes{"no-printer", Done::noPrinter}, Outcomes{"left", Done::nothing}};

/// Puts down how an errand ended. Answers whether `wish` said so.
bool note(OnPaper& paper, std::string_view wish) {
    for (const Outcomes& one : ended)
        if (wish == one.wish) return paper.done = one.done, true;
    for (const Outcomes& one :
        {Outcomes{"saved/", Done::saved}, Outcomes{"not-saved/", Done::failed}})
        if (const auto where = behind(wish, one.wish))
            return paper.done = one.done, paper.where = *where, true;
    return false;
}

} // namespace

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
