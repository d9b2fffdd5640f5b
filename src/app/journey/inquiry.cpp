// SPDX-License-Identifier: MIT
#include "app/journey/inquiry.h"

#include "screening/live_questions.h"

#include <algorithm>
#include <charconv>

namespace kneecoach {
namespace {

constexpr std::size_t benign = 0; ///< the first answer of a chain

bool isAskedOfBoth(const Asking& asking) { return asking.legs.left && asking.legs.right; }

/// The legs whose answer to this question is still open: asked at once, but for a number, which every knee has of its own.
Asking asking(const Pack& pack, const std::vector<LiveQuestion>& live, const LiveQuestion& first) {
    Asking asking{first.question, {}};
    if (first.ofPerson) return asking;
    asking.legs[first.leg] = true;
    if (pack.questions[first.question].number) return asking;
    for (const LiveQuestion& same : live)
        if (same.question == first.question && !same.given) asking.legs[same.leg] = true;
    return asking;
}

std::vector<std::string> areasOf(const Told& told, std::size_t question, Leg leg) {
    const auto found = told.areas.find({question, leg});
    return found == told.areas.end() ? std::vector<std::string>() : found->second;
}

std::optional<std::string_view> behind(std::string_view wish, std::string_view head) {
    if (!wish.starts_with(head)) return std::nullopt;
    return wish.substr(head.size());
}

std::optional<std::size_t> answerNamed(const Question& question, std::string_view wish) {
    const auto name = behind(wish, "answer/");
    const auto id = name ? AnswerId::parse(*name) : std::nullopt;
    return id ? placeOf(question.chain, *id) : std::nullopt;
}

std::optional<int> numberIn(const Question& question, std::string_view wish) {
    const auto text = behind(wish, "number/");
    if (!text || !question.number) return std::nullopt;
    int number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    const bool isWhole = error == std::errc() && end == text->data() + text->size();
    const bool isInside = question.number->least <= number && number <= question.number->most;
    return isWhole && isInside ? std::optional(number) : std::nullopt;
}

/// The last answer of the chain that `number` reaches.
std::size_t answerReached(const Question& question, int number) {
    std::size_t reached = benign;
    for (std::size_t place = 0; place < question.chain.size(); ++place)
        if (question.chain[place].from && *question.chain[place].from <= number) reached = place;
    return reached;
}

void giveToAsked(const Pack& pack, Told& told, const Asking& asking, std::size_t answer) {
    const bool ofPerson = !asking.legs.left && !asking.legs.right;
    for (const Leg leg : bothLegs)
        if (asking.legs[leg] || (ofPerson && leg == Leg::left))
            give(pack, told, asking.question, leg, answer);
}

std::optional<Inquiry> afterNumber(const Pack& pack, Told& told, const Asking& asking, int number) {
    const Question& question = pack.questions.at(asking.question);
    for (const Leg leg : bothLegs)
        if (asking.legs[leg]) told.pain[leg] = number;
    told.startWithChosen();
    giveToAsked(pack, told, asking, answerReached(question, number));
    return std::nullopt;
}

std::optional<Inquiry> afterAnswer(
    const Pack& pack, Told& told, Asking asking, std::size_t answer) {
    if (isNotSure(pack.questions.at(asking.question), answer) && !asking.wasNotSure) {
        asking.wasNotSure = true;
        asking.helpIsOpen = true;
        return asking;
    }
    if (isAskedOfBoth(asking) && answer != benign) return WhichLeg{asking.question, answer};
    giveToAsked(pack, told, asking, answer);
    return std::nullopt;
}

std::optional<Inquiry> after(const Pack& pack, Told& told, Asking asking, std::string_view wish) {
    const Question& question = pack.questions.at(asking.question);
    if (wish == "help") asking.helpIsOpen = !asking.helpIsOpen;
    if (wish == "why") asking.reasonIsOpen = !asking.reasonIsOpen;
    if (const auto number = numberIn(question, wish))
        return afterNumber(pack, told, asking, *number);
    if (const auto answer = answerNamed(question, wish); answer && !question.number)
        return afterAnswer(pack, told, asking, *answer);
    return asking;
}

/// "Left" says of a yes/no question that it is not the right one; of a longer chain the other leg is asked alone.
void giveToOne(const Pack& pack, Told& told, const WhichLeg& which, Leg leg) {
    give(pack, told, which.question, leg, which.answer);
    if (pack.questions.at(which.question).yesNo)
        give(pack, told, which.question, other(leg), benign);
    else told.check.answers.forget(pack, which.question, other(leg));
}

std::optional<Inquiry> after(
    const Pack& pack, Told& told, const WhichLeg& which, std::string_view wish) {
    if (const auto leg = legNamed(wish)) return giveToOne(pack, told, which, *leg), std::nullopt;
    if (wish != "both") return which;
    for (const Leg leg : bothLegs) give(pack, told, which.question, leg, which.answer);
    return std::nullopt;
}

void turnRound(std::vector<std::string>& areas, std::string_view area) {
    if (std::erase(areas, area) == 0) areas.emplace_back(area);
}

std::optional<Inquiry> after(const Pack& pack, Told& told, Marking marking, std::string_view wish) {
    if (wish == "next" && !marking.areas.empty()) {
        mark(pack, told, marking.question, marking.leg, marking.areas);
        return std::nullopt;
    }
    const auto area = behind(wish, "area/");
    if (area && excludedByMark(pack, *area)) turnRound(marking.areas, *area);
    return marking;
}

} // namespace

std::size_t questionOf(const Inquiry& inquiry) {
    return std::visit([](const auto& asked) { return asked.question; }, inquiry);
}

std::optional<Inquiry> firstOpen(const Pack& pack, const Told& told, Scope scope) {
    const auto live = liveQuestions(pack, told.check);
    for (const LiveQuestion& open : live) {
        const bool getHelp = pack.pages[pack.questions[open.question].page].getHelp;
        if (!open.isOpen() || (scope == Scope::getHelpSigns && !getHelp)) continue;
        if (!open.marksMissing) return asking(pack, live, open);
        return Marking{open.question, open.leg, areasOf(told, open.question, open.leg)};
    }
    return std::nullopt;
}

Inquiry askedAnew(const Pack& pack, const Told& told, std::size_t question) {
    Asking anew{question, {}};
    for (const LiveQuestion& live : liveQuestions(pack, told.check))
        if (live.question == question && !live.ofPerson) anew.legs[live.leg] = true;
    return anew;
}

std::optional<Inquiry> afterWish(
    const Pack& pack, Told& told, const Inquiry& inquiry, std::string_view wish) {
    return std::visit([&](const auto& asked) { return after(pack, told, asked, wish); }, inquiry);
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
