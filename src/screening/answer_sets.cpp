// SPDX-License-Identifier: MIT
#include "screening/answer_sets.h"

#include <cmath>

namespace kneecoach {
namespace {

/// To answer one question, those under it, and to have a clearance for it or not.
double waysThrough(const Pack& pack, std::size_t question) {
    const Question& asked = pack.questions[question];
    double ways = 0;
    for (std::size_t answer = 0; answer < asked.chain.size(); ++answer) {
        const bool isMarked = asked.chain[answer].effect.marksOff;
        double here = isMarked ? std::exp2(static_cast<double>(pack.regions.size())) : 1;
        for (std::size_t place = 0; place < pack.questions.size(); ++place) {
            const Question& next = pack.questions[place];
            if (comesUnder(pack, question, next) && answer >= next.follows->answer)
                here *= waysThrough(pack, place);
        }
        ways += here;
    }
    return asked.canNeedClearance() ? 2 * ways : ways;
}

double waysThroughAll(const Pack& pack, AskedOf of) {
    double ways = 1;
    for (std::size_t place = 0; place < pack.questions.size(); ++place) {
        const Question& question = pack.questions[place];
        if (question.of != of) continue;
        if (!question.follows) ways *= waysThrough(pack, place);
        else if (followsPerson(pack, question)) ways *= 1 + waysThrough(pack, place);
    }
    return ways;
}

} // namespace

bool comesUnder(const Pack& pack, std::size_t question, const Question& next) {
    return next.follows && next.follows->question == question
        && next.of == pack.questions[question].of;
}

bool followsPerson(const Pack& pack, const Question& question) {
    return question.of == AskedOf::leg && question.follows
        && pack.questions[question.follows->question].of == AskedOf::person;
}

double answerSets(const Pack& pack) {
    const double leg = waysThroughAll(pack, AskedOf::leg);
    return waysThroughAll(pack, AskedOf::person) * leg * leg;
}

} // namespace kneecoach
