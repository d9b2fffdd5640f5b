// SPDX-License-Identifier: MIT
#pragma once

#include "screening/answer_walk.h"
#include "screening/proof.h"
#include "support/shipped.h"

namespace kneecoach {

/// Finds answers of both legs that lead to a permit of the proof, from what it contains and nothing else: for each
/// question the strictest answer that takes no more away than the permit does. Every clearance there is, is given.
class AnswersFor {
public:
    AnswersFor(const Pack& pack, const PermitFound& found)
        : pack_(pack), found_(found), check_(pack) {}

    /// The left leg is the one with the permit; the right one may not start where that is what the left one feels.
    Check check() {
        check_.at = at(today);
        answerAll(AskedOf::person, Leg::left, found_.own, PositionRule::within);
        answerAll(AskedOf::leg, Leg::left, found_.own, PositionRule::any);
        answerAll(AskedOf::leg, Leg::right, mildOther(), PositionRule::needed);
        if (!mayStart(found_.felt.outcome())) closeTheRightLeg();
        for (std::size_t place = 0; place < pack_.questions.size(); ++place)
            if (pack_.questions[place].canNeedClearance())
                check_.clearances.push_back(
                    {place, std::nullopt, "nurse", dayOf(check_.at), {}, {}});
        return check_;
    }

private:
    enum class PositionRule {
        any,
        within, ///< only positions that the other leg feels too: what the person says is felt by both
        needed, ///< only answers that take a position, and only these positions
    };

    /// Anything but a stop may be said of the right leg, as long as it takes no other positions.
    EffectBits mildOther() const {
        const EffectBits all = EffectBits::of(Restriction{
            {RegionBits::first(pack_.regions.size()), TechniqueBits::first(pack_.techniques.size()),
                ToolBits::first(pack_.tools.size()),
                PreparationBits::first(pack_.preparations.size()), {}},
            1, Minutes{1}});
        return all | EffectBits::of(Outcome::precautions) | found_.felt.positionsOnly();
    }

    void answerAll(AskedOf of, Leg leg, const EffectBits& most, PositionRule rule) {
        for (std::size_t place = 0; place < pack_.questions.size(); ++place) {
            if (pack_.questions[place].of != of) continue;
            const auto& chain = pack_.questions[place].chain;
            std::size_t answer = chain.size() - 1;
            while (answer > 0 && !fits(chain[answer], most, rule)) --answer;
            check_.answers.give(pack_, place, leg, {answer, check_.at, marksWithin(most, rule)});
        }
    }

    bool fits(const Answer& answer, const EffectBits& most, PositionRule rule) const {
        const EffectBits bits = EffectBits::cleared(pack_, answer);
        if (!most.contains(bits)) return false;
        const EffectBits positions = bits.positionsOnly();
        if (rule == PositionRule::needed && positions == EffectBits{}) return false;
        return rule == PositionRule::any || found_.felt.contains(positions);
    }

    RegionBits marksWithin(const EffectBits& most, PositionRule rule) const {
        return rule == PositionRule::needed ? RegionBits{}
                                            : most.effect().restriction.excluded.regions;
    }

    void closeTheRightLeg() {
        const QuestionId pain{"pain-now"};
        const std::size_t place = placeOf(pack_.questions, pain).value();
        const std::size_t worst = pack_.questions[place].chain.size() - 1;
        check_.answers.give(pack_, place, Leg::right, {worst, check_.at, std::nullopt});
    }

    const Pack& pack_;
    const PermitFound& found_;
    Check check_;
};

/// What `screen` permits for these answers, in the bits of the proof; nothing where a leg may not start.
inline std::optional<EffectBits> permitBits(const LegVerdict& verdict) {
    if (!verdict.permit) return std::nullopt;
    return EffectBits::of(*verdict.outcome) | EffectBits::of(verdict.restriction);
}

} // namespace kneecoach
