// SPDX-License-Identifier: MIT
#include "screening/strictures.h"

#include "screening/join_legs.h"

#include <algorithm>

namespace kneecoach {
namespace {

using Strictures = std::vector<Stricture>;

void addAnswers(const Pack& pack, Strictures& all) {
    for (const Question& question : pack.questions)
        for (const Answer& answer : question.chain)
            for (bool isCleared : {false, true})
                all.push_back({standingOf(pack, answer, isCleared),
                    question.id.str() + ": " + answer.id.str()});
}

void addNarrowing(const Restriction& restriction, Strictures& all) {
    all.push_back(
        {{EffectBits::of(restriction), {Outcome::clear, restriction, false}}, "a clearance"});
}

/// One thing of a list at a time, left out.
template <class Tag>
void addEach(std::size_t count, Bits<Tag> Exclusions::*out, Strictures& all) {
    for (std::size_t place = 0; place < count; ++place) {
        Restriction one;
        one.excluded.*out = Bits<Tag>::only(place);
        addNarrowing(one, all);
    }
}

void addNarrowings(const Pack& pack, Strictures& all) {
    addEach(pack.regions.size(), &Exclusions::regions, all);
    addEach(pack.techniques.size(), &Exclusions::techniques, all);
    addEach(pack.tools.size(), &Exclusions::tools, all);
    addEach(pack.preparations.size(), &Exclusions::preparations, all);
    addEach(pack.positions.size(), &Exclusions::positions, all);
    for (Pressure most = 1; most < firmest; ++most) addNarrowing({{}, most, longestLeg}, all);
    for (Minutes most{1}; most < longestLeg; ++most) addNarrowing({{}, firmest, most}, all);
}

void addStop(Strictures& all) {
    const Outcome stop = Outcome::contraindicated;
    all.push_back({{EffectBits::of(stop), {stop, {}, false}}, "a stop"});
}

} // namespace

std::vector<Stricture> stricturesOf(const Pack& pack) {
    Strictures all;
    addAnswers(pack, all);
    addNarrowings(pack, all);
    addStop(all);
    const auto bits = [](const Stricture& one) { return one.standing.bits; };
    const auto areSame = [&](const Stricture& a, const Stricture& b) { return bits(a) == bits(b); };
    std::ranges::stable_sort(all, {}, bits);
    all.erase(std::unique(all.begin(), all.end(), areSame), all.end());
    return all;
}

} // namespace kneecoach
