// SPDX-License-Identifier: MIT
#include "screening/none_of_these.h"

namespace kneecoach {

void answerNoneOfThese(const Pack& pack, Check& check, std::size_t page) {
    for (const LiveQuestion& live : liveQuestions(pack, check))
        if (pack.questions[live.question].page == page && !live.given)
            check.answers.give(pack, live.question, live.leg, {0, check.at, std::nullopt});
}

} // namespace kneecoach
