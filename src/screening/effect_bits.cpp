// SPDX-License-Identifier: MIT
#include "screening/effect_bits.h"

#include <algorithm>
#include <bit>

namespace kneecoach {
namespace {

constexpr unsigned upper = 32;
constexpr unsigned outcomes = 32, pressures = 40,
                   minutes = 48; ///< where they begin in the last word
constexpr std::uint64_t half = 0xFFFF'FFFF;
constexpr std::uint64_t outcomeMask = std::uint64_t{0xFF} << outcomes;

/// So many steps, as a run of ones from `begin` on: the run of more steps contains that of fewer.
template <class Count>
std::uint64_t steps(Count count, unsigned begin) {
    return ((std::uint64_t{1} << static_cast<unsigned>(std::max<Count>(count, 0))) - 1) << begin;
}

int stepsAt(std::uint64_t word, unsigned begin, unsigned bits) {
    return std::popcount(word >> begin & ((std::uint64_t{1} << bits) - 1));
}

template <class Tag>
Bits<Tag> bitsAt(std::uint64_t word, unsigned begin) {
    Bits<Tag> bits;
    for (std::size_t place = 0; place < Bits<Tag>::most; ++place)
        if ((word >> (begin + place) & 1U) != 0) bits |= Bits<Tag>::only(place);
    return bits;
}

} // namespace

EffectBits EffectBits::of(Outcome outcome) {
    EffectBits bits;
    bits.words_[2] = steps(static_cast<int>(outcome), outcomes);
    return bits;
}

EffectBits EffectBits::of(const Restriction& restriction) {
    const Exclusions& out = restriction.excluded;
    EffectBits bits;
    bits.words_[0] = out.regions.word() | std::uint64_t{out.techniques.word()} << upper;
    bits.words_[1] = out.tools.word() | std::uint64_t{out.preparations.word()} << upper;
    bits.words_[2] = out.positions.word() | steps(firmest - restriction.maxPressure, pressures)
        | steps((longestLeg - restriction.maxMinutes).count(), minutes);
    return bits;
}

EffectBits EffectBits::of(const Pack& pack, const Answer& answer) {
    EffectBits bits = of(answer.effect.outcome);
    for (const RestrictionId& id : answer.restrictions)
        if (const NamedRestriction* named = find(pack.restrictions, id))
            bits = bits | of(named->restriction);
    return bits;
}

EffectBits EffectBits::cleared(const Pack& pack, const Answer& answer) {
    EffectBits bits = of(pack, answer);
    if (bits.outcome() != Outcome::clearanceNeeded) return bits;
    bits.words_[2] &= ~outcomeMask;
    bits.words_[2] |= steps(1, outcomes) | steps(1, pressures);
    return bits;
}

EffectBits EffectBits::region(std::size_t place) {
    EffectBits bits;
    bits.words_[0] = std::uint64_t{1} << place;
    return bits;
}

EffectBits EffectBits::position(std::size_t place) {
    EffectBits bits;
    bits.words_[2] = std::uint64_t{1} << place;
    return bits;
}

Outcome EffectBits::outcome() const {
    return static_cast<Outcome>(stepsAt(words_[2], outcomes, 8));
}

Effect EffectBits::effect() const {
    Effect effect;
    effect.outcome = outcome();
    effect.restriction.excluded = {bitsAt<RegionTag>(words_[0], 0),
        bitsAt<TechniqueTag>(words_[0], upper), bitsAt<ToolTag>(words_[1], 0),
        bitsAt<PreparationTag>(words_[1], upper), bitsAt<PositionTag>(words_[2], 0)};
    effect.restriction.maxPressure = firmest - stepsAt(words_[2], pressures, 8);
    effect.restriction.maxMinutes = longestLeg - Minutes{stepsAt(words_[2], minutes, 16)};
    return effect;
}

EffectBits EffectBits::outcomeOnly() const {
    EffectBits bits;
    bits.words_[2] = words_[2] & outcomeMask;
    return bits;
}

EffectBits EffectBits::positionsOnly() const {
    EffectBits bits;
    bits.words_[2] = words_[2] & half;
    return bits;
}

bool EffectBits::restricts() const {
    return words_[0] != 0 || words_[1] != 0 || (words_[2] & ~outcomeMask) != 0;
}

BitRules::BitRules(const Pack& pack) {
    for (std::size_t place = 0; place < pack.regions.size(); ++place)
        if (pack.regions[place].enoughAlone) enough_ = enough_ | EffectBits::region(place);
    for (std::size_t place = 0; place < pack.positions.size(); ++place)
        if (pack.positions[place].liesOnOtherLeg) lying_ = lying_ | EffectBits::position(place);
    const Minutes least = std::max(pack.session.limits.leastLeg, ceilings.leastLeg);
    tooShort_ = EffectBits::of(Restriction{{}, firmest, least - Minutes{1}});
}

EffectBits BitRules::closed(EffectBits own) const {
    if (own.contains(enough_) || own.contains(tooShort_))
        own = own | EffectBits::of(Outcome::contraindicated);
    return own.restricts() ? own | EffectBits::of(Outcome::precautions) : own;
}

EffectBits BitRules::felt(const EffectBits& closed, bool isAsked) const {
    const EffectBits positions = closed.positionsOnly();
    if (closed.outcome() >= Outcome::sameDayCare) return positions | closed.outcomeOnly();
    const bool starts = isAsked && closed.outcome() <= Outcome::precautions;
    return starts ? positions : positions | EffectBits::of(Outcome::contraindicated);
}

EffectBits BitRules::beside(const EffectBits& closed, const EffectBits& felt) const {
    EffectBits all = closed | felt.positionsOnly();
    if (felt.outcome() >= Outcome::sameDayCare) all = all | felt.outcomeOnly();
    const bool bothStopped = closed.outcome() >= Outcome::sameDayCare;
    return bothStopped || felt.outcome() > Outcome::precautions ? all | lying_ : all;
}

} // namespace kneecoach
