// SPDX-License-Identifier: MIT
#include "content/step_ceiling.h"
#include "paper/rulebook/chapters.h"
#include "paper/rulebook/facts.h"

#include <array>

namespace kneecoach {
namespace {

constexpr std::array sideLegWords{"", "book.side-leg-upper", "book.side-leg-lower"};

std::vector<std::string> names(const PaperWords& words, const std::vector<Hand>& hands) {
    std::vector<std::string> names;
    for (const Hand hand : hands) names.push_back(words.said("hands." + std::string(name(hand))));
    if (names.size() > 1) names.back() += " (" + words.own("book.best-first") + ")";
    return names;
}

std::string placed(const PaperWords& words, const Where& where) {
    const Position& position = words.pack.positions.at(where.position);
    return words.own("book.where-setup",
        {{"position", nameOf(words, position.id)},
            {"setup", position.setups.at(where.setup).id.text()}});
}

std::vector<std::string> placed(const PaperWords& words, const std::vector<Where>& all) {
    std::vector<std::string> names;
    for (const Where& where : all) names.push_back(placed(words, where));
    return names;
}

/// With what a step is done, with which hands, and where that differs from the step's own.
std::string said(const PaperWords& words, const Way& way) {
    std::vector<std::string> parts{nameOf(words, way.tool)};
    if (!way.hands.empty()) parts.push_back(words.own("paper.grip-" + std::string(name(way.grip))));
    for (const std::string& hand : names(words, way.hands)) parts.push_back(hand);
    std::string text = listed(parts);
    if (way.bodyWeight) text = words.own("book.body-weight", {{"way", text}});
    if (way.where.empty()) return text;
    return words.own(
        "book.way-where", {{"way", text}, {"where", listed(placed(words, way.where), "; ")}});
}

std::vector<std::string> ways(const PaperWords& words, const Step& step) {
    std::vector<std::string> all;
    for (const Way& way : step.ways) all.push_back(said(words, way));
    return all;
}

std::string times(const PaperWords& words, const StepTimes& times) {
    return words.own("book.times-of",
        {{"least", number(times.least)}, {"usual", number(times.usual)},
            {"most", number(times.most)}});
}

std::string soreHands(const PaperWords& words, const Step& step) {
    if (!step.soreHands) return {};
    const std::string hands = listed(names(words, step.soreHands->hands));
    if (!step.soreHands->most) return hands;
    return words.own("book.sore-hands-most",
        {{"hands", hands}, {"seconds", std::to_string(step.soreHands->most->count())}});
}

std::vector<std::string> spots(const PaperWords& words, const Step& step) {
    std::vector<std::string> all;
    for (const Spot& spot : step.spots) {
        const std::string region =
            spot.region ? nameOf(words, *spot.region) : words.own("book.nothing");
        const std::string says = words.said("steps." + step.id.str() + ".places." + spot.id.str());
        all.push_back(words.own(
            "book.spot", {{"place", spot.id.text()}, {"region", region}, {"words", says}}));
    }
    return all;
}

std::string where(const PaperWords& words, const Step& step) {
    if (!step.where.empty()) return listed(placed(words, step.where), "; ");
    return words.own("book.anywhere");
}

std::string sideLeg(const PaperWords& words, const Step& step) {
    if (step.sideLeg == SideLeg::either) return {};
    return words.own(sideLegWords.at(static_cast<std::size_t>(step.sideLeg)));
}

/// What is done, and with what.
void addDoing(const PaperWords& words, const Step& step, Facts& facts) {
    const bool isOne = step.takes == Step::Takes::one;
    facts.add("book.technique", nameOf(words, words.pack.techniqueOf(step).id))
        .add(isOne ? "book.takes-one" : "book.takes-all", namesOf(words, step.regions))
        .add("book.ways", listed(ways(words, step), "; "))
        .add("book.where", where(words, step))
        .add("book.also-needs", namesIn(words, words.pack.positions, step.alsoNeeds))
        .add("book.side-leg", sideLeg(words, step))
        .add("book.direction", words.own("book.direction-" + std::string(name(step.direction))));
}

/// How long and how firmly at most.
void addBounds(const PaperWords& words, const Step& step, Facts& facts) {
    facts.add("book.times", times(words, step.times))
        .add("book.times-ceiling", seconds(words, stepCeiling(words.pack, step)))
        .add("book.most-pressure", pressure(words, step.maxPressure))
        .add("book.step-weight", step.bodyWeight ? words.own("book.step-weight-yes") : "")
        .add("book.sore-hands", soreHands(words, step))
        .addIf(step.onlyWhenAsked, "book.only-asked");
}

Table facts(const PaperWords& words, const Step& step) {
    const std::string path = "steps." + step.id.str();
    Facts facts(words);
    addDoing(words, step, facts);
    addBounds(words, step, facts);
    return facts.add("book.line", words.said(path + ".line"))
        .add("book.say", words.said(path + ".say"))
        .add("book.spots", listed(spots(words, step), " "))
        .sources(step.sources)
        .table();
}

} // namespace

Section stepChapter(const PaperWords& words) {
    Section chapter{words.own("book.steps"), std::nullopt, {}};
    for (const Step& step : words.pack.steps) {
        chapter.blocks.emplace_back(Heading{withId(words, step.id)});
        chapter.blocks.emplace_back(facts(words, step));
    }
    return chapter;
}

} // namespace kneecoach
