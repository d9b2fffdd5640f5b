// SPDX-License-Identifier: MIT
#include "app/journey/inquiry.h"
#include "screening/live_questions.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// The answer of a live question that is too old to count; one from a time that has not come yet is asked anew.
const Given* oldAnswer(const Pack& pack, const Check& check, const LiveQuestion& live) {
    if (live.given || !isKeptFor30Days(pack, live.question)) return nullptr;
    const Given* old = check.answers.to(pack, live.question, live.leg);
    return old && old->at.utc <= check.at.utc ? old : nullptr;
}

void addOnce(std::vector<std::size_t>& questions, std::size_t question) {
    if (std::ranges::find(questions, question) == questions.end()) questions.push_back(question);
}

/// One round; a follow-up comes to light only when its parent's answer counts again.
bool renewSome(const Pack& pack, Check& check, std::vector<std::size_t>& renewed) {
    bool any = false;
    for (const LiveQuestion& live : liveQuestions(pack, check)) {
        const Given* old = oldAnswer(pack, check, live);
        if (!old) continue;
        Given again = *old;
        again.at = check.at;
        check.answers.give(pack, live.question, live.leg, again);
        addOnce(renewed, live.question);
        any = true;
    }
    return any;
}

} // namespace

bool isKeptFor30Days(const Pack& pack, std::size_t question) {
    return pack.questions[question].asked == Asked::every30Days;
}

std::vector<std::size_t> renewOld(const Pack& pack, Check& check) {
    std::vector<std::size_t> renewed;
    while (renewSome(pack, check, renewed)) {}
    return renewed;
}

std::vector<std::size_t> linesOf(const Pack& pack, const Told& told, const Listing& listing) {
    std::vector<std::size_t> lines;
    for (const LiveQuestion& live : liveQuestions(pack, told.check))
        if (pack.questions[live.question].page == listing.page) addOnce(lines, live.question);
    return lines;
}

std::vector<std::size_t> linesOf(const Pack& pack, const Told& told, const StillTrue&) {
    Check check = told.check;
    renewOld(pack, check);
    std::vector<std::size_t> lines;
    for (const LiveQuestion& live : liveQuestions(pack, check))
        if (isKeptFor30Days(pack, live.question) && live.given) addOnce(lines, live.question);
    return lines;
}

std::optional<Instant> oldestOf(const Pack& pack, const Told& told) {
    Check check = told.check;
    std::optional<Instant> oldest;
    for (const std::size_t question : renewOld(pack, check))
        for (const Leg leg : bothLegs)
            if (const Given* old = told.check.answers.to(pack, question, leg))
                if (!oldest || old->at.utc < oldest->utc) oldest = old->at;
    return oldest;
}

} // namespace kneecoach
