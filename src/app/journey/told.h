// SPDX-License-Identifier: MIT
#pragma once

#include "routine/wish.h"
#include "screening/check.h"
#include "screening/remembered_stop.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kneecoach {

/// Hands on a leg today, in this run of the program.
struct PlayedToday {
    Date day;
    PerLeg<Millis> time{};
};

/// All that the person told so far. It is kept wherever the journey goes.
struct Told {
    explicit Told(const Pack& pack) : check(pack) {}

    Check check; ///< `at` is the time of the last wish
    bool choseKnees = false;
    PerLeg<bool> chosen{true, true};
    bool choseSoreOne = false; ///< or both, where one knee has no pain
    PerLeg<std::optional<int>> pain;
    PerLeg<std::optional<int>> painAfter;
    std::map<std::pair<std::size_t, Leg>, std::vector<std::string>>
        areas; ///< marked, by question and leg
    std::vector<RememberedStop> stops;
    Wish wish;
    bool hasNumbHands = false;
    PlayedToday played;

    bool clearanceIsOpen = false; ///< "No, or not yet"
    bool knowsWhatIsShut = false; ///< goes on with the other leg only

    /// The knees that were chosen are those to be done.
    void startWithChosen() {
        choseKnees = true;
        choseSoreOne = false;
        check.asked = chosen;
    }
};

/// What is screened: the answers with every stop that is in force, at the time of the last wish.
Check judged(const Pack& pack, const Told& told);

/// Keeps an answer, given now.
void give(const Pack& pack, Told& told, std::size_t question, Leg leg, std::size_t answer);

/// Keeps the areas marked for an answer.
void mark(
    const Pack& pack, Told& told, std::size_t question, Leg leg, std::vector<std::string> areas);

/// Forgets every answer of a page, of either leg.
void forgetPage(const Pack& pack, Told& told, std::size_t page);

/// Forgets the get-help signs, so that all of them are asked again.
void forgetGetHelpSigns(const Pack& pack, Told& told);

/// Books the time the hands were on each leg.
void book(Told& told, const PerLeg<Millis>& played);

/// The minutes a leg may still get today.
Millis leftToday(const Pack& pack, const Told& told, Leg leg);

} // namespace kneecoach
