// SPDX-License-Identifier: MIT
#include "paper/rulebook/chapters.h"
#include "paper/rulebook/facts.h"

#include <array>

namespace kneecoach {
namespace {

constexpr std::array whenWords{
    "book.when-look", "book.when-before", "book.when-between", "book.when-after"};

Table facts(const PaperWords& words, const Preparation& preparation) {
    return Facts(words)
        .add("book.words", words.said("preparations." + preparation.id.str()))
        .add("book.preparation-when",
            words.own(whenWords.at(static_cast<std::size_t>(preparation.when))))
        .add("book.for-positions", namesIn(words, words.pack.positions, preparation.positions))
        .addIf(preparation.canBeExcluded, "book.can-be-excluded")
        .sources(preparation.sources)
        .table();
}

std::vector<std::string> gettingReady(const PaperWords& words) {
    const GettingReady& rules = words.pack.session.gettingReady;
    const auto line = [&](std::string_view path, Millis time) {
        return words.own(path, {{"seconds", inSeconds(time)}});
    };
    return {line("book.ready-least", rules.least), line("book.ready-setup", rules.changedSetup),
        line("book.ready-words", rules.afterWords), line("book.ready-shake", rules.shakeOut)};
}

std::vector<std::string> pausing(const PaperWords& words) {
    const PauseRules& rules = words.pack.session.pause;
    const TempoRules& tempo = words.pack.session.tempo;
    return {words.own("book.pause-back", {{"seconds", inSeconds(rules.goBack)}}),
        words.own("book.pause-ask", {{"minutes", number(rules.askAgainAfter)}}),
        words.own("book.pause-end", {{"minutes", number(rules.endAfter)}}),
        words.own("book.tempo-change",
            {{"step", number(tempo.stepPercent)}, {"most", number(tempo.mostPercent)}})};
}

std::vector<std::string> hurting(const PaperWords& words) {
    const HurtRules& rules = words.pack.session.hurt;
    return {words.own("book.hurt-answer", {{"seconds", number(rules.answerWithin)}}),
        words.own("book.hurt-sharp", {{"count", number(rules.sharpEndsLegAt)}}),
        words.own("book.hurt-sore-step", {{"count", number(rules.soreEndsStepAt)}}),
        words.own("book.hurt-sore-leg", {{"count", number(rules.soreEndsLegAt)}})};
}

std::vector<std::string> closing(const PaperWords& words) {
    const BetweenRules& rules = words.pack.session.between;
    return {words.own("book.flare",
                {{"points", number(rules.flarePainRise)}, {"hours", number(rules.flareSoreness)}}),
        words.own("book.flare-rest", {{"days", number(rules.flareRest)}}),
        words.own("book.second-flare", {{"days", number(rules.secondFlare)}}),
        words.own("book.same-place",
            {{"times", number(rules.samePlaceTimes)},
                {"sessions", number(rules.samePlaceSessions)}}),
        words.own("book.worse",
            {{"points", number(rules.worseBy)}, {"sessions", number(rules.worseSessions)}}),
        words.own("book.dose",
            {{"days", number(rules.dose)}, {"advise", number(rules.doseAdviseAt)},
                {"stop", number(rules.doseStopAt)}})};
}

std::vector<std::string> telling(const PaperWords& words) {
    const BetweenRules& rules = words.pack.session.between;
    return {words.own("book.no-help",
                {{"weeks", number(rules.noHelpWeeks)}, {"sessions", number(rules.noHelpSessions)}}),
        words.own("book.no-help-less",
            {{"points", number(rules.noHelpPoints)}, {"percent", number(rules.noHelpPercent)}}),
        words.own("book.better",
            {{"points", number(rules.betterPoints)}, {"percent", number(rules.betterPercent)}}),
        words.own("book.gap", {{"days", number(rules.gap)}}),
        words.own("book.firm", {{"sessions", number(rules.firmAfterSessions)}})};
}

} // namespace

Section preparationChapter(const PaperWords& words) {
    Section chapter{words.own("book.preparations"), std::nullopt, {}};
    for (const Preparation& preparation : words.pack.preparations) {
        chapter.blocks.emplace_back(Heading{preparation.id.str()});
        chapter.blocks.emplace_back(facts(words, preparation));
    }
    return chapter;
}

Section duringChapter(const PaperWords& words) {
    return {words.own("book.during"), std::nullopt,
        {Bullets{gettingReady(words)}, Bullets{pausing(words)}, Bullets{hurting(words)},
            Heading{words.own("book.words")}, wordsUnder(words, "during.")}};
}

Section betweenChapter(const PaperWords& words) {
    return {words.own("book.between"), std::nullopt,
        {Bullets{closing(words)}, Bullets{telling(words)}, Heading{words.own("book.words")},
            wordsUnder(words, "between.")}};
}

} // namespace kneecoach
