// SPDX-License-Identifier: MIT
#include "screening/clearances.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// A clearance speaks for its question and the follow-ups under it; one for a question that can need none covers nothing.
bool speaksFor(const Pack& pack, const Clearance& clearance, std::size_t question) {
    return pack.questions[clearance.question].canNeedClearance()
        && isUnder(pack, clearance.question, question);
}

bool lasts(const Pack& pack, const Clearance& clearance, const Instant& at) {
    return lastsUntil(dayOf(at), clearance.on, pack.questions[clearance.question].clearanceLasts);
}

/// Whether a record is about `question` on `leg`, and in date.
bool covers(const Pack& pack, const Check& check, const Clearance& clearance, std::size_t question,
    Leg leg) {
    return clearance.leg.value_or(leg) == leg && speaksFor(pack, clearance, question)
        && lasts(pack, clearance, check.at);
}

/// Void once an answer it was given for has moved to a stricter one; a record for both legs is void for both.
bool isVoid(const std::vector<LiveQuestion>& live, const Clearance& clearance) {
    return std::ranges::any_of(live, [&](const LiveQuestion& today) {
        const bool isItsLeg = today.ofPerson || clearance.leg.value_or(today.leg) == today.leg;
        return today.given && isItsLeg
            && std::ranges::any_of(clearance.givenFor, [&](const auto& givenFor) {
                   return givenFor.first == today.question && today.given->answer > givenFor.second;
               });
    });
}

} // namespace

bool isUnder(const Pack& pack, std::size_t root, std::size_t question) {
    for (std::optional<std::size_t> at = question; at;) {
        if (*at == root) return true;
        const auto& follows = pack.questions[*at].follows;
        at = follows ? std::optional(follows->question) : std::nullopt;
    }
    return false;
}

std::size_t clearanceRoot(const Pack& pack, std::size_t question) {
    std::size_t root = question;
    for (auto follows = pack.questions[question].follows; follows;
         follows = pack.questions[follows->question].follows)
        if (pack.questions[follows->question].canNeedClearance()) root = follows->question;
    return root;
}

Clearing clearingFor(const Pack& pack, const Check& check, const std::vector<LiveQuestion>& live,
    std::size_t question, Leg leg) {
    Clearing clearing;
    for (const Clearance& clearance : check.clearances) {
        if (!covers(pack, check, clearance, question, leg)) continue;
        clearing.narrowed = join(clearing.narrowed, clearance.narrowed);
        clearing.saysYes |= !isVoid(live, clearance);
    }
    return clearing;
}

std::optional<Date> clearedUntil(const Pack& pack, const Check& check,
    const std::vector<LiveQuestion>& live, std::size_t question, Leg leg) {
    std::optional<Date> last;
    for (const Clearance& clearance : check.clearances) {
        if (!covers(pack, check, clearance, question, leg) || isVoid(live, clearance)) continue;
        const Date day = clearance.on + pack.questions[clearance.question].clearanceLasts;
        last = std::max(last.value_or(day), day);
    }
    return last;
}

} // namespace kneecoach
