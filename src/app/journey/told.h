// SPDX-License-Identifier: MIT
#pragma once

#include "progress/advice.h"
#include "routine/wish.h"
#include "screening/check.h"
#include "screening/remembered_stop.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kneecoach {

inline constexpr std::size_t benign = 0; ///< the first answer of a chain

/// All that the person told so far. It is kept wherever the journey goes.
struct Told {
    explicit Told(const Pack& pack) : check(pack) {}

    Check check; ///< `at` is the time of the last wish
    std::map<std::pair<std::size_t, Leg>, std::vector<std::string>>
        areas; ///< marked, by question and leg
    std::vector<RememberedStop> stops;
    History history;                  ///< sessions, replies and visits before this one
    PerLeg<std::optional<Date>> hurt; ///< the day on which a pain ended the leg
    Wish wish;                        ///< as the person likes it, before anything eases it

    bool choseKnees = false;
    PerLeg<bool> chosen{true, true};
    bool choseSoreOne = false; ///< or both, where one knee has no pain

    // Of this visit only.
    PerLeg<std::optional<int>> pain;
    PerLeg<std::optional<AfterLastTime>> soreness; ///< after last time
    PerLeg<Instant> repliedAt;                     ///< when either was said
    bool saidHello = false;                        ///< the first page of a later visit is done
    bool isLighter = false;                        ///< "Lighter today"
    bool clearanceIsOpen = false;                  ///< "No, or not yet"
    bool knowsWhatIsShut = false;                  ///< goes on with the other leg only

    /// The knees that were chosen are those to be done.
    void startWithChosen() {
        choseKnees = true;
        choseSoreOne = false;
        check.asked = chosen;
    }

    /// Whether there was a session before: pages come as lists then, and the plan with the hands.
    bool wasHereBefore() const { return !history.sessions.empty(); }
};

/// What is screened: the answers with every stop that is in force, at the time of the last wish.
Check judged(const Pack& pack, const Told& told);

/// Keeps an answer, given now.
void give(const Pack& pack, Told& told, std::size_t question, Leg leg, std::size_t answer);

/// Keeps how sore a knee is now, and the answer of `question` that this number reaches.
void giveNumber(const Pack& pack, Told& told, std::size_t question, Leg leg, int number);

/// Keeps the areas marked for an answer.
void mark(
    const Pack& pack, Told& told, std::size_t question, Leg leg, std::vector<std::string> areas);

/// Forgets every answer of a page, of either leg.
void forgetPage(const Pack& pack, Told& told, std::size_t page);

/// Forgets the get-help signs, so that all of them are asked again.
void forgetGetHelpSigns(const Pack& pack, Told& told);

} // namespace kneecoach
