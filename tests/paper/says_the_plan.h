// SPDX-License-Identifier: MIT
#pragma once

#include "paper/any_plans.h"
#include "paper/read_text.h"

#include <string>
#include <vector>

/// What has to be read of a plan by somebody who has only the text of its paper, as plain text or out of a PDF.
/// Each fails the test that calls it where it does not stand there.
namespace kneecoach::paper_tests {

/// The legs of the plan, and every step of theirs, in order: seconds, firmness, hand or tool, parts, places.
void saysEveryStep(const PlannedCase& plan, const std::vector<ReadLeg>& legs);

/// Nothing of a step that is neither planned for a leg nor told to be left out of it.
void saysNoOtherStep(const PlannedCase& plan, const std::vector<ReadLeg>& legs);

/// Each step a leg does without, with the reason.
void saysWhatIsLeftOut(const PlannedCase& plan, const std::vector<ReadLeg>& legs);

/// The caps of each leg, what is taken from it, and why.
void saysCapsAndReasons(const PlannedCase& plan, const std::vector<ReadLeg>& legs);

/// All that is asked every time; `before` is the section before the first step, in one line.
void saysWhatIsAsked(const std::string& before);

/// The names of regions a step is told to leave, or the only ones it is for.
std::vector<std::string> partsOf(const PlannedStep& step);

} // namespace kneecoach::paper_tests
