// SPDX-License-Identifier: MIT
#include "progress/pains.h"
#include "progress/subjects.h"

namespace kneecoach {
namespace {

AdviceId inWords(int first, int last, const ProgressRules& rules) {
    const int count = rules.worseSessions;
    const Down much{rules.betterPoints, rules.betterPercent};
    const Down slightly{rules.noHelpPoints, rules.noHelpPercent};
    if (first < rules.leastPain * count) return {};
    if (much.isReached(first, last, count)) return "better";
    if (slightly.isReached(first, last, count)) return "slightly-better";
    return last - first < rules.noHelpPoints * count ? AdviceId{"about-the-same"} : AdviceId{};
}

bool isBetter(const AdviceId& change) {
    return change == AdviceId{"better"} || change == AdviceId{"slightly-better"};
}

} // namespace

Advice aboutChange(const LegPast& past, const ProgressRules& rules) {
    const Pains all = painsSince(past, std::nullopt);
    const int count = rules.worseSessions;
    AdviceId change = all.empty() ? AdviceId{} : AdviceId{"too-early"};
    if (std::ssize(all) > count)
        change = inWords(sumOfFirst(all, count), sumOfLast(all, count), rules);
    if (past.now.pain == 0 && !isBetter(change)) change = "no-pain";
    Advice advice;
    if (!change.empty()) advice.change = change;
    return advice;
}

} // namespace kneecoach
