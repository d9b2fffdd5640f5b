// SPDX-License-Identifier: MIT
#include "app/journey/inquiry.h"

#include "screening/live_questions.h"

#include <algorithm>

namespace kneecoach {
namespace {

using Live = std::vector<LiveQuestion>;

std::vector<std::string> areasOf(const Told& told, std::size_t question, Leg leg) {
    const auto found = told.areas.find({question, leg});
    return found == told.areas.end() ? std::vector<std::string>() : found->second;
}

/// The legs whose answer to this question is still open: asked at once, but for a number, which every knee has of its own.
Asking asking(const Pack& pack, const Live& live, const LiveQuestion& first) {
    Asking asking{first.question, {}};
    if (first.ofPerson) return asking;
    asking.legs[first.leg] = true;
    if (pack.questions[first.question].number) return asking;
    for (const LiveQuestion& same : live)
        if (same.question == first.question && !same.given) asking.legs[same.leg] = true;
    return asking;
}

Inquiry alone(const Pack& pack, const Told& told, const Live& live, const LiveQuestion& open) {
    if (!open.marksMissing) return asking(pack, live, open);
    return Marking{open.question, open.leg, areasOf(told, open.question, open.leg)};
}

/// Pages of which every line is asked every time are lists from the second visit on.
bool isListed(const Pack& pack, const Told& told, std::size_t page) {
    return told.wasHereBefore() && std::ranges::all_of(pack.questions, [&](const Question& one) {
        return one.page != page || (one.asked == Asked::everySession && !one.number);
    });
}

/// Begun and not over: of one leg only, or without the marks it asks for.
bool isHalfSaid(const Live& live, const LiveQuestion& open) {
    return open.marksMissing
        || (!open.given && std::ranges::any_of(live, [&](const LiveQuestion& same) {
               return same.question == open.question && same.given;
           }));
}

Inquiry listedPage(const Pack& pack, const Told& told, const Live& live, std::size_t page) {
    for (const LiveQuestion& open : live)
        if (pack.questions[open.question].page == page && isHalfSaid(live, open))
            return alone(pack, told, live, open);
    return Listing{page};
}

} // namespace

std::optional<Inquiry> firstOpen(const Pack& pack, const Told& told, Scope scope) {
    const auto live = liveQuestions(pack, told.check);
    for (const LiveQuestion& open : live) {
        const std::size_t page = pack.questions[open.question].page;
        if (!open.isOpen() || (scope == Scope::getHelpSigns && !pack.pages[page].getHelp)) continue;
        if (scope == Scope::all && isListed(pack, told, page))
            return listedPage(pack, told, live, page);
        if (isKeptFor30Days(pack, open.question) && oldestOf(pack, told)) return StillTrue{};
        return alone(pack, told, live, open);
    }
    return std::nullopt;
}

Inquiry askedAnew(const Pack& pack, const Told& told, std::size_t question) {
    Asking anew{question, {}};
    for (const LiveQuestion& live : liveQuestions(pack, told.check))
        if (live.question == question && !live.ofPerson) anew.legs[live.leg] = true;
    return anew;
}

std::optional<std::size_t> questionOf(const Inquiry& inquiry) {
    if (const auto* asking = std::get_if<Asking>(&inquiry)) return asking->question;
    if (const auto* which = std::get_if<WhichLeg>(&inquiry)) return which->question;
    if (const auto* marking = std::get_if<Marking>(&inquiry)) return marking->question;
    return std::nullopt;
}

std::size_t pageOf(const Pack& pack, const Told& told, const Inquiry& inquiry) {
    if (const auto* listing = std::get_if<Listing>(&inquiry)) return listing->page;
    if (const auto question = questionOf(inquiry)) return pack.questions.at(*question).page;
    const auto lines = linesOf(pack, told, StillTrue{});
    return lines.empty() ? 0 : pack.questions.at(lines.front()).page;
}

std::vector<std::string> markableAreas(const Pack& pack) {
    std::vector<std::string> areas;
    for (const Region& region : pack.regions) areas.push_back(region.id.str());
    for (const AlwaysOff& place : pack.alwaysOff) areas.push_back(place.id.str());
    areas.insert(areas.end(), {"whole-leg", "elsewhere"});
    return areas;
}

bool isNotSure(const Question& question, std::size_t answer) {
    return question.chain.at(answer).id == AnswerId("not-sure");
}

} // namespace kneecoach
