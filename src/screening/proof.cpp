// SPDX-License-Identifier: MIT
#include "screening/proof.h"

#include "screening/answer_sets.h"
#include "screening/join_laws.h"
#include "screening/join_legs.h"
#include "screening/strictures.h"

#include <algorithm>
#include <map>
#include <set>

namespace kneecoach {
namespace {

constexpr std::size_t mostPairs = 20'000'000; ///< of what a person says and what a leg may be

/// One way the other leg may be, of all that are felt alike.
struct OtherLeg {
    Standing standing;
    bool isAsked = false;
};

/// What may be felt of the other leg, and one example of each.
using OtherLegs = std::map<EffectBits, OtherLeg>;

class Proving {
public:
    explicit Proving(const Pack& pack)
        : pack_(pack), rules_(pack), walk_(pack), check_(pack), strictures_(stricturesOf(pack)) {}

    Proof prove() {
        proof_.answerSets = answerSets(pack_);
        loosen(brokenLaws(effectsOf(pack_)), "the join");
        loosen(shrinkingAnswers(pack_), "a chain that shrinks");
        walkLegs();
        for (std::size_t own = 0; own < legs_.size(); ++own) settleBesideAll(own);
        proof_.disagreements += walk_.disagreements();
        for (const auto& [permit, found] : permits_) proof_.permits.push_back(found);
        return proof_;
    }

private:
    /// What is asked of the person acts on both legs, so it is joined to what each of them may be.
    void walkLegs() {
        const Standings person = walk_.throughAll(AskedOf::person, false, {Standing{}});
        const Standings asked = walk_.throughAll(AskedOf::leg, false, {Standing{}});
        const Standings others = walk_.throughAll(AskedOf::leg, true, {Standing{}});
        legs_ = walk_.throughAll(AskedOf::leg, false, person);
        proof_.isWhole = !walk_.isCut() && person.size() * asked.size() <= mostPairs;
        if (!proof_.isWhole) return legs_.clear();
        beside_.resize(legs_.size());
        for (const Standing& said : person) {
            const std::size_t felt = feel(said, asked, others);
            for (const Standing& leg : asked) meet(said.bits | leg.bits, felt);
        }
    }

    /// The place in `felt_` of what may be felt of the other leg of a person who said this. A stop, or a clearance that is
    /// for one leg only, may keep the other one from starting, whatever else is said of it.
    std::size_t feel(const Standing& said, const Standings& asked, const Standings& others) {
        std::set<EffectBits> felt;
        for (const Standing& leg : asked)
            for (bool isKept : {false, true}) felt.insert(feel(said, leg, !isKept));
        for (const Standing& leg : others) felt.insert(feel(said, leg, false));
        felt.insert(feel(said, Standing{}, false)); // a leg that is not there
        const auto known = std::ranges::find(felt_, felt);
        const auto place = static_cast<std::size_t>(known - felt_.begin());
        if (known == felt_.end()) felt_.push_back(std::move(felt));
        return place;
    }

    EffectBits feel(const Standing& said, const Standing& leg, bool isAsked) {
        const EffectBits bits = said.bits | leg.bits;
        const EffectBits felt = rules_.felt(rules_.closed(bits), isAsked);
        if (!others_.contains(felt))
            others_[felt] = {{bits, join(said.effect, leg.effect)}, isAsked};
        return felt;
    }

    /// Notes that a leg may stand like this beside all that is felt.
    void meet(const EffectBits& own, std::size_t felt) {
        const auto leg = std::ranges::lower_bound(legs_, own, {}, &Standing::bits);
        if (leg == legs_.end() || leg->bits != own) ++proof_.disagreements;
        else beside_[static_cast<std::size_t>(leg - legs_.begin())].insert(felt);
    }

    void settleBesideAll(std::size_t own) {
        std::set<EffectBits> all;
        for (std::size_t felt : beside_[own]) all.insert(felt_[felt].begin(), felt_[felt].end());
        proof_.states += all.size();
        for (const EffectBits& felt : all) settleBeside(legs_[own], felt);
        for (const Stricture& more : strictures_) joinMore(legs_[own], more, all);
    }

    /// Settles a leg by the rules of the screening and by those over bits.
    void settleBeside(const Standing& own, const EffectBits& felt) {
        const OtherLeg& beside = others_.at(felt);
        const EffectBits bits = rules_.beside(rules_.closed(own.bits), felt);
        JoinedLegs legs;
        put(own, legs.left);
        put(beside.standing, legs.right);
        check_.asked = {true, beside.isAsked};
        settle(pack_, check_, legs);
        const bool starts = mayStart(check_, legs, Leg::left);
        const Effect effect{legs.left.outcome, legs.left.restriction, false};
        differ(effect != bits.effect() || starts != mayStart(bits.outcome()));
        if (starts) permits_.try_emplace(bits, PermitFound{bits, own.bits, felt});
    }

    static void put(const Standing& standing, Joined& leg) {
        leg.add(standing.effect.outcome);
        leg.add("answers", standing.effect.restriction);
    }

    /// Whatever is joined to it: the leg and the other one are left with no more than before.
    void joinMore(const Standing& own, const Stricture& more, const std::set<EffectBits>& all) {
        const EffectBits before = rules_.closed(own.bits);
        const EffectBits after = rules_.closed(own.bits | more.standing.bits);
        if (after == before) return;
        loosen(!rules_.felt(after, true).contains(rules_.felt(before, true)), more.from);
        for (const EffectBits& felt : all)
            loosen(!rules_.beside(after, felt).contains(rules_.beside(before, felt)), more.from);
    }

    void differ(bool isDifferent) {
        ++proof_.comparisons;
        proof_.disagreements += isDifferent;
    }

    void loosen(std::size_t times, std::string_view opener) {
        ++proof_.comparisons;
        if (times > 0 && proof_.loosenings == 0) proof_.opener = opener;
        proof_.loosenings += times;
    }

    const Pack& pack_;
    BitRules rules_;
    AnswerWalk walk_;
    Check check_;
    std::vector<Stricture> strictures_;
    Standings legs_;                            ///< that a leg may be in, without the other one
    std::vector<std::set<EffectBits>> felt_;    ///< sets of what may be felt beside them …
    std::vector<std::set<std::size_t>> beside_; ///< … and which of these, for each of `legs_`
    OtherLegs others_;
    std::map<EffectBits, PermitFound> permits_;
    Proof proof_;
};

} // namespace

Proof prove(const Pack& pack) { return Proving(pack).prove(); }

} // namespace kneecoach
