// SPDX-License-Identifier: MIT
#include "screening/join_laws.h"

#include "screening/answer_walk.h"

#include <algorithm>

namespace kneecoach {
namespace {

std::size_t brokenBy(const Effect& a, const Effect& b) {
    const Effect both = join(a, b);
    std::size_t broken = join(a, a) != a;
    broken += both != join(b, a);
    broken += !contains(both, a) || !contains(both, b);
    return broken;
}

/// Whether a leg gains by the second: what may not start opens nothing, but its positions hold for the other leg too.
bool opensMore(const Standing& before, const Standing& after) {
    if (mayStart(after.effect.outcome)) return !after.bits.contains(before.bits);
    return !after.bits.contains(before.bits.outcomeOnly() | before.bits.positionsOnly());
}

/// With a clearance an answer is looser; a stricter one may not be covered by it any more, and may make it void.
bool isShrunk(const Pack& pack, const Answer& before, const Answer& after) {
    const Standing milder = standingOf(pack, before, false),
                   stricter = standingOf(pack, after, false);
    const Standing cleared = standingOf(pack, before, true);
    const bool grows = (after.effect.marksOff || !before.effect.marksOff)
        && stricter.bits.contains(milder.bits) && contains(stricter.effect, milder.effect);
    return !grows || opensMore(cleared, stricter)
        || opensMore(cleared, standingOf(pack, after, true));
}

} // namespace

std::vector<Effect> effectsOf(const Pack& pack) {
    std::vector<Effect> effects;
    for (const Question& question : pack.questions)
        for (const Answer& answer : question.chain)
            if (std::ranges::find(effects, answer.effect) == effects.end())
                effects.push_back(answer.effect);
    return effects;
}

std::size_t brokenLaws(const std::vector<Effect>& effects) {
    std::size_t broken = 0;
    for (const Effect& a : effects)
        for (const Effect& b : effects) {
            broken += brokenBy(a, b);
            for (const Effect& c : effects) broken += join(join(a, b), c) != join(a, join(b, c));
        }
    return broken;
}

std::size_t shrinkingAnswers(const Pack& pack) {
    std::size_t shrinking = 0;
    for (const Question& question : pack.questions)
        for (std::size_t answer = 1; answer < question.chain.size(); ++answer)
            shrinking += isShrunk(pack, question.chain[answer - 1], question.chain[answer]);
    return shrinking;
}

} // namespace kneecoach
