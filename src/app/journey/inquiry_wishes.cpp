// SPDX-License-Identifier: MIT
#include "app/journey/inquiry.h"
#include "app/journey/wishes.h"
#include "screening/none_of_these.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool isAskedOfBoth(const Asking& asking) { return asking.legs.left && asking.legs.right; }

std::optional<std::size_t> answerNamed(const Question& question, std::string_view wish) {
    const auto name = behind(wish, "answer/");
    const auto id = name ? AnswerId::parse(*name) : std::nullopt;
    return id ? placeOf(question.chain, *id) : std::nullopt;
}

std::optional<int> numberIn(const Question& question, std::string_view wish) {
    const auto number = numberBehind(wish, "number/");
    if (!number || !question.number) return std::nullopt;
    const bool isInside = question.number->least <= *number && *number <= question.number->most;
    return isInside ? number : std::nullopt;
}

void giveToAsked(const Pack& pack, Told& told, const Asking& asking, std::size_t answer) {
    const bool ofPerson = !asking.legs.left && !asking.legs.right;
    for (const Leg leg : bothLegs)
        if (asking.legs[leg] || (ofPerson && leg == Leg::left))
            give(pack, told, asking.question, leg, answer);
}

std::optional<Inquiry> afterNumber(const Pack& pack, Told& told, const Asking& asking, int number) {
    for (const Leg leg : bothLegs)
        if (asking.legs[leg]) giveNumber(pack, told, asking.question, leg, number);
    told.startWithChosen();
    return std::nullopt;
}

std::optional<Inquiry> afterAnswer(
    const Pack& pack, Told& told, Asking asking, std::size_t answer) {
    if (isNotSure(pack.questions.at(asking.question), answer) && !asking.wasNotSure) {
        asking.wasNotSure = true;
        asking.helpIsOpen = true;
        return asking;
    }
    const bool isEmergency =
        pack.questions.at(asking.question).chain.at(answer).effect.outcome == Outcome::emergency;
    if (isAskedOfBoth(asking) && answer != benign && !isEmergency)
        return WhichLeg{asking.question, answer};
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
    if (wish == "words" || wish == "figure") marking.isInWords = wish == "words";
    const auto area = behind(wish, "area/");
    if (area && excludedByMark(pack, *area)) turnRound(marking.areas, *area);
    return marking;
}

/// The question behind "line/", where it is one of these.
std::optional<std::size_t> lineNamed(
    const Pack& pack, const std::vector<std::size_t>& lines, std::string_view wish) {
    const auto name = behind(wish, "line/");
    const auto id = name ? QuestionId::parse(*name) : std::nullopt;
    const auto question = id ? placeOf(pack.questions, *id) : std::nullopt;
    const bool isHere = question && std::ranges::find(lines, *question) != lines.end();
    return isHere ? question : std::nullopt;
}

std::optional<Inquiry> after(
    const Pack& pack, Told& told, const Listing& listing, std::string_view wish) {
    if (wish == "none") return answerNoneOfThese(pack, told.check, listing.page), std::nullopt;
    const auto line = lineNamed(pack, linesOf(pack, told, listing), wish);
    return line ? askedAnew(pack, told, *line) : Inquiry(listing);
}

std::optional<Inquiry> after(const Pack& pack, Told& told, StillTrue still, std::string_view wish) {
    if (wish == "still-true") return renewOld(pack, told.check), std::nullopt;
    if (wish == "changed") still.isChanging = true;
    const auto line = lineNamed(pack, linesOf(pack, told, still), wish);
    return line ? askedAnew(pack, told, *line) : Inquiry(still);
}

} // namespace

std::optional<Inquiry> afterWish(
    const Pack& pack, Told& told, const Inquiry& inquiry, std::string_view wish) {
    return std::visit([&](const auto& asked) { return after(pack, told, asked, wish); }, inquiry);
}

} // namespace kneecoach
