// SPDX-License-Identifier: MIT
#pragma once

#include "content/body.h"
#include "content/effect.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kneecoach {

enum class AskedOf { person, leg };
enum class Asked { once, everySession, every30Days };

struct Page {
    PageId id;
    bool getHelp = false; ///< asked for a leg even when only the other one is to be done
};

struct NamedRestriction {
    RestrictionId id;
    Restriction restriction;
};

/// One answer of a chain.
struct Answer {
    AnswerId id;
    Effect effect;
    std::vector<RestrictionId>
        restrictions;        ///< the names of what `effect` restricts, to explain it
    std::optional<int> from; ///< a number reaching this gives this answer
};

/// A follow-up is asked once its parent's answer is at the trigger or past it. Places in the pack's lists.
struct Follows {
    std::size_t question = 0;
    std::size_t answer = 0;
};

struct NumberRange {
    int least = 0;
    int most = 0;
};

/// How a stop ends (screening, section 6).
struct OpensAgain {
    enum class When { checked, seen, answer, nextDay, never };

    When when = When::answer;
    std::optional<Hours> after;
    std::optional<Days> daysWithout;
};

/// A question: a chain of answers from least to most restrictive, whose effects grow.
struct Question {
    QuestionId id;
    std::size_t page = 0; ///< place in the pack's pages
    AskedOf of = AskedOf::person;
    Asked asked = Asked::everySession;
    std::vector<Answer> chain;
    bool yesNo = false; ///< no < not-sure < yes
    std::optional<NumberRange> number;
    std::optional<Follows> follows;
    Days clearanceLasts{90};
    std::optional<OpensAgain> opensAgain;
    std::string examine; ///< which picture helps to answer: calf, knee, shin, or empty
    std::vector<SourceRef> sources;

    /// Whether an answer shuts a leg.
    bool canStop() const {
        for (const Answer& answer : chain)
            if (answer.effect.outcome >= Outcome::contraindicated) return true;
        return false;
    }

    bool canNeedClearance() const {
        for (const Answer& answer : chain)
            if (answer.effect.outcome == Outcome::clearanceNeeded) return true;
        return false;
    }
};

} // namespace kneecoach
