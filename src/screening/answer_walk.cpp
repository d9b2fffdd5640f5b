// SPDX-License-Identifier: MIT
#include "screening/answer_walk.h"

#include "screening/answer_sets.h"
#include "screening/join_legs.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Enough for any pack of this kind, and done within seconds.
constexpr std::size_t mostStates = 200'000;
constexpr std::size_t mostJoins = 20'000'000;

Standing joined(const Standing& a, const Standing& b) {
    return {a.bits | b.bits, join(a.effect, b.effect)};
}

Standings joinedTo(const Standings& before, const Standing& more) {
    Standings after;
    after.reserve(before.size());
    for (const Standing& standing : before) after.push_back(joined(standing, more));
    return after;
}

void append(Standings&& more, Standings& all) { all.insert(all.end(), more.begin(), more.end()); }

} // namespace

Standing standingOf(const Pack& pack, const Answer& answer, bool isCleared) {
    Effect effect = answer.effect;
    effect.marksOff = false;
    const bool isTurned = isCleared && effect.outcome == Outcome::clearanceNeeded;
    if (isTurned) effect = {Outcome::precautions, join(effect.restriction, mediumAtMost), false};
    return {isCleared ? EffectBits::cleared(pack, answer) : EffectBits::of(pack, answer), effect};
}

Standings AnswerWalk::throughAll(AskedOf of, bool onlyGetHelp, Standings before) {
    for (std::size_t place = 0; place < pack_.questions.size(); ++place) {
        const Question& question = pack_.questions[place];
        const bool isRoot = !question.follows || followsPerson(pack_, question);
        if (question.of != of || !isRoot) continue;
        if (onlyGetHelp && !pack_.pages[question.page].getHelp) continue;
        Standings after = through(place, before);
        if (question.follows) append(std::move(before), after); // asked, or not
        merge(after);
        before = std::move(after);
        if (isCut_) return {};
    }
    return before;
}

Standings AnswerWalk::through(std::size_t question, const Standings& before, bool isCovered) {
    const Question& asked = pack_.questions[question];
    Standings after;
    for (bool isCleared : {false, true}) {
        if (isCovered ? !isCleared : isCleared && !asked.canNeedClearance()) continue;
        for (std::size_t answer = 0; answer < asked.chain.size(); ++answer)
            if (!repeats(question, answer))
                append(answered(question, answer, before, isCleared), after);
    }
    merge(after);
    return after;
}

/// Whether an answer does what the one before it does, and brings no further follow-up.
bool AnswerWalk::repeats(std::size_t question, std::size_t answer) const {
    const auto& chain = pack_.questions[question].chain;
    if (answer == 0 || chain[answer].effect != chain[answer - 1].effect) return false;
    if (EffectBits::of(pack_, chain[answer]) != EffectBits::of(pack_, chain[answer - 1]))
        return false;
    return std::ranges::none_of(pack_.questions, [&](const Question& next) {
        return comesUnder(pack_, question, next) && next.follows->answer == answer;
    });
}

/// One answer, the marks it asks for, and the follow-ups it brings.
Standings AnswerWalk::answered(
    std::size_t question, std::size_t answer, const Standings& before, bool isCleared) {
    const Answer& given = pack_.questions[question].chain[answer];
    count(before.size());
    if (isCut_) return {};
    Standings after = joinedTo(before, standingOf(pack_, given, isCleared));
    merge(after);
    if (given.effect.marksOff) mark(after);
    for (std::size_t place = 0; place < pack_.questions.size(); ++place) {
        const Question& next = pack_.questions[place];
        if (comesUnder(pack_, question, next) && answer >= next.follows->answer)
            after = through(place, after, isCleared);
    }
    return after;
}

/// Every set of regions: each is tapped, or not.
void AnswerWalk::mark(Standings& standings) {
    for (std::size_t place = 0; place < pack_.regions.size(); ++place) {
        if (!tapped_.has(place)) continue;
        Effect tap;
        tap.restriction.excluded.regions = RegionBits::only(place);
        count(standings.size());
        if (isCut_) return standings.clear();
        append(joinedTo(standings, {EffectBits::region(place), tap}), standings);
        merge(standings);
    }
}

void AnswerWalk::count(std::size_t joins) {
    joins_ += joins;
    isCut_ = isCut_ || joins > mostStates || joins_ > mostJoins;
}

void AnswerWalk::merge(Standings& standings) {
    std::ranges::sort(standings, {}, &Standing::bits);
    const auto isSame = [&](const Standing& a, const Standing& b) {
        if (a.bits != b.bits) return false;
        disagreements_ += a.effect != b.effect;
        return true;
    };
    standings.erase(std::unique(standings.begin(), standings.end(), isSame), standings.end());
}

} // namespace kneecoach
