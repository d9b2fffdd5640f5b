// SPDX-License-Identifier: MIT
#include "paper/stopping.h"

#include "base/capital.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// The number, or the words for it.
std::string toCall(const PaperWords& words, const std::string& number) {
    return number.empty() ? words.said("notes.local-number") : number;
}

Outcome worstOf(const Question& question) { return question.chain.back().effect.outcome; }

/// The questions of every session that lead to this in the worst case.
std::vector<const Question*> leadingTo(const Pack& pack, Outcome outcome) {
    std::vector<const Question*> found;
    for (const Question& question : pack.questions)
        if (question.asked == Asked::everySession && worstOf(question) == outcome)
            found.push_back(&question);
    return found;
}

std::string of(const PaperWords& words, const Question& question, std::string_view what) {
    return words.said("questions." + question.id.str() + std::string(what));
}

std::string signs(const PaperWords& words, Outcome outcome) {
    std::vector<std::string> names;
    for (const Question* question : leadingTo(words.pack, outcome))
        names.push_back(of(words, *question, ".short"));
    return listed(names, "; ");
}

/// Each of them in the words to say on the phone.
void addSayings(std::vector<std::string>& lines, const PaperWords& words, Outcome outcome) {
    for (const Question* question : leadingTo(words.pack, outcome))
        lines.push_back(words.own("paper.say", {{"words", of(words, *question, ".say")}}));
}

Frame emergency(const PaperWords& words, const std::string& number) {
    std::vector<std::string> lines{
        sentences({words.own("paper.call", {{"number", toCall(words, number)}}),
            words.own("result.do-not-drive"), words.own("result.unlock")})};
    addSayings(lines, words, Outcome::emergency);
    return {Frame::Kind::stop, words.said("outcomes.emergency.title"), std::move(lines)};
}

Frame sameDayCare(const PaperWords& words) {
    std::vector<std::string> lines{words.said("outcomes.same-day-care.text")};
    addSayings(lines, words, Outcome::sameDayCare);
    return {Frame::Kind::stop, words.said("outcomes.same-day-care.title"), std::move(lines)};
}

std::vector<std::string> closedToday(const PaperWords& words) {
    std::vector<std::string> lines;
    for (const Question* question : leadingTo(words.pack, Outcome::contraindicated))
        lines.push_back(words.own("paper.not-today-line",
            {{"what", withCapital(of(words, *question, ".short"))},
                {"see", of(words, *question, ".see")}, {"opens", of(words, *question, ".opens")}}));
    return lines;
}

} // namespace

std::vector<PaperBlock> hurtBlocks(const PaperWords& words, const std::string& number) {
    const HurtRules& rules = words.pack.session.hurt;
    const auto shown = [](auto count) { return std::to_string(count); };
    Frame hurts{Frame::Kind::stop, words.own("paper.hurts"),
        {words.own("paper.hurts-sharp"),
            words.own("paper.hurts-sharp-again", {{"seconds", shown(rules.answerWithin.count())}}),
            words.own("paper.hurts-sharp-times", {{"times", shown(rules.sharpEndsLegAt)}}),
            words.own("paper.hurts-sore"),
            words.own("paper.hurts-sore-times",
                {{"times", shown(rules.soreEndsStepAt)},
                    {"leg_times", shown(rules.soreEndsLegAt)}})}};
    Frame unwell{Frame::Kind::stop, words.own("paper.unwell"),
        {words.said("notes.emergency-signs"),
            words.said("during.unwell-rest", {{"number", toCall(words, number)}})}};
    return {std::move(hurts), std::move(unwell)};
}

std::vector<std::string> callLines(const PaperWords& words, const std::string& number) {
    return {words.own("paper.call-now",
                {{"number", toCall(words, number)}, {"signs", signs(words, Outcome::emergency)}}),
        words.own("paper.call-today", {{"signs", signs(words, Outcome::sameDayCare)}})};
}

std::vector<PaperBlock> helpBlocks(const PaperWords& words, const std::string& number) {
    return {emergency(words, number), sameDayCare(words), Heading{words.own("paper.not-today"), 2},
        Bullets{closedToday(words)}};
}

} // namespace kneecoach
