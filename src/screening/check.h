// SPDX-License-Identifier: MIT
#pragma once

#include "base/dates.h"
#include "base/leg.h"
#include "content/pack.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace kneecoach {

/// One answer as it was given.
struct Given {
    std::size_t answer = 0; ///< place in the question's chain
    Instant at;
    std::optional<RegionBits>
        marked; ///< what the marked areas exclude; nothing: no area was marked
};

/// What a person said, question by question. Bound to the pack it was given to: for another one it holds no answer.
class Answers {
public:
    explicit Answers(const Pack& pack) : checksum_(pack.checksum), given_(pack.questions.size()) {}

    /// Keeps an answer; a question asked of the person has one answer, whichever leg is named.
    void give(const Pack& pack, std::size_t question, Leg leg, Given given);
    void forget(const Pack& pack, std::size_t question, Leg leg);

    /// The answer to a question of `pack`, or null.
    const Given* to(const Pack& pack, std::size_t question, Leg leg) const;

private:
    Checksum checksum_;
    std::vector<PerLeg<std::optional<Given>>> given_;
};

/// A record that someone with a licence said yes (screening rule 8).
struct Clearance {
    std::size_t question = 0;
    std::optional<Leg> leg; ///< nothing: both
    std::string by;
    Date on;
    std::vector<std::pair<std::size_t, std::size_t>>
        givenFor;         ///< question and the answer it was given for
    Restriction narrowed; ///< "yes, with these changes"
};

/// What earlier sessions closed: a leg, the rule that says so, the last day it holds.
struct Stop {
    Leg leg = Leg::left;
    RuleId rule;
    Date until;
};

/// Everything a screening looks at.
struct Check {
    explicit Check(const Pack& pack) : answers(pack) {}

    Instant at;                        ///< of the decision
    PerLeg<bool> asked{true, true};    ///< the legs to be done
    PerLeg<bool> absent{false, false}; ///< a leg the person does not have
    Answers answers;
    std::vector<Clearance> clearances;
    std::vector<Stop> stops;
};

/// What a tap on `area` excludes: a region, an always-off place (its neighbours), `whole-leg` or `elsewhere`; nothing for
/// an unknown word (screening rule 4).
std::optional<RegionBits> excludedByMark(const Pack& pack, std::string_view area);

} // namespace kneecoach
