// SPDX-License-Identifier: MIT
#pragma once

#include "paper/coach_words.h"
#include "paper/routine_paper.h"
#include "routine/knee_pack.h"
#include "routine/random_cases.h"
#include "screening/reason_words.h"

#include <utility>
#include <vector>

/// Plans by the dice, with everything their paper is made of.
namespace kneecoach::paper_tests {

struct PlannedCase {
    Check check;
    Decision decision;
    Wish wish;
    Routine routine;

    PlanOnPaper onPaper() const {
        return {{routine_tests::kneePack(), coachWords()}, check, decision, routine, wish};
    }
};

/// Random plans that have a routine; the same seed gives the same ones.
inline std::vector<PlannedCase> anyPlans(unsigned seed, std::size_t count) {
    const Pack& pack = routine_tests::kneePack();
    routine_tests::Dice dice(pack, seed);
    std::vector<PlannedCase> plans;
    while (plans.size() < count) {
        Check check = dice.check();
        Decision decision = screen(pack, check);
        Wish wish = dice.wish();
        Plan plan =
            planRoutine(pack, {decision.legs.left.permit, decision.legs.right.permit}, wish);
        if (auto* routine = std::get_if<Routine>(&plan))
            plans.push_back({std::move(check), std::move(decision), std::move(wish), *routine});
    }
    return plans;
}

/// The paper of somebody who is fine but for what is said.
inline PlannedCase planFor(std::initializer_list<routine_tests::Said> said, Wish wish = {}) {
    const Pack& pack = routine_tests::kneePack();
    Check check = routine_tests::checkWith(pack, said);
    Decision decision = screen(pack, check);
    Plan plan = planRoutine(pack, {decision.legs.left.permit, decision.legs.right.permit}, wish);
    return {std::move(check), std::move(decision), std::move(wish), std::get<Routine>(plan)};
}

} // namespace kneecoach::paper_tests
