// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "screening/check.h"

#include <string>
#include <vector>

namespace kneecoach::handout_tests {

struct NamedPaper {
    std::string name;
    Paper paper;
};

/// Routines of people who are not alike: both legs, one, light, little that is left, a ball, lying on the side, and one in
/// words that are two fifths longer.
std::vector<NamedPaper> routinePapers();

/// The notes to a clinician, of one question and of all of them.
std::vector<NamedPaper> notePapers();

/// The note of a person with these answers, who asks first.
Paper noteOf(const Check& check);

/// Whatever asks first is answered so, and differently of the two legs.
Check asksOfEverything();

NamedPaper questionsToTake();
NamedPaper ruleBook();

} // namespace kneecoach::handout_tests
