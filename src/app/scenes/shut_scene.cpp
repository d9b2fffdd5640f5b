// SPDX-License-Identifier: MIT
#include "app/journey/earlier.h"
#include "app/scenes/outcome_parts.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

/// The reasons that shut a leg. Where no safe place is left, everything that was taken away is one.
std::vector<Reason> shutting(const ShutLeg& leg) {
    const auto isRule = [](const Reason& reason) { return reason.rule == RuleId("no-safe-place"); };
    if (std::ranges::any_of(leg.because, isRule)) return leg.because;
    std::vector<Reason> reasons;
    for (const Reason& reason : leg.because)
        if (reason.outcome == leg.outcome) reasons.push_back(reason);
    const auto isAnswer = [](const Reason& reason) { return !reason.rule; };
    if (std::ranges::any_of(reasons, isAnswer))
        std::erase_if(
            reasons, [](const Reason& reason) { return reason.rule == RuleId("earlier-stop"); });
    return reasons;
}

std::vector<std::string> linesOf(const Sheet& sheet, const ShutLeg& leg) {
    std::vector<std::string> lines;
    for (const Reason& reason : shutting(leg)) {
        std::string line = sheet.because(reason);
        if (std::ranges::find(lines, line) == lines.end()) lines.push_back(std::move(line));
    }
    return lines;
}

/// The questions behind what is shut, each once.
std::vector<std::size_t> questionsBehind(const Shut& shut, Outcome outcome) {
    std::vector<std::size_t> questions;
    for (const Leg leg : bothLegs)
        if (shut.legs[leg] && shut.legs[leg]->outcome == outcome)
            for (const Reason& reason : shutting(*shut.legs[leg]))
                if (!reason.rule && reason.outcome == outcome) questions.push_back(reason.question);
    std::ranges::sort(questions);
    questions.erase(std::ranges::unique(questions).begin(), questions.end());
    return questions;
}

bool isAny(const Shut& shut, Outcome outcome) {
    return std::ranges::any_of(
        bothLegs, [&](Leg leg) { return shut.legs[leg] && shut.legs[leg]->outcome == outcome; });
}

std::string titleOf(const Sheet& sheet, const Shut& shut) {
    const bool both = shut.legs.left && shut.legs.right;
    if (isAny(shut, Outcome::clearanceNeeded) && isAny(shut, Outcome::contraindicated))
        return sheet.own("result.title");
    if (isAny(shut, Outcome::clearanceNeeded)) return sheet.said("outcomes.clearance-needed.title");
    return both ? sheet.own("result.neither-leg") : sheet.said("outcomes.contraindicated.title");
}

void addLegs(const Sheet& sheet, const Shut& shut, Scene& scene) {
    const bool mixed =
        shut.legs.left && shut.legs.right && shut.legs.left->outcome != shut.legs.right->outcome;
    for (const Leg leg : bothLegs) {
        if (!shut.legs[leg]) continue;
        const bool ask = shut.legs[leg]->outcome == Outcome::clearanceNeeded;
        Card card{sheet.title(leg), linesOf(sheet, *shut.legs[leg]),
            ask ? Card::Tone::careful : Card::Tone::stop, leg, {}};
        if (mixed)
            card.badge =
                sheet.said("outcomes." + std::string(name(shut.legs[leg]->outcome)) + ".title");
        scene.blocks.push_back(std::move(card));
    }
}

void addAsking(const Sheet& sheet, const Shut& shut, Scene& scene) {
    if (!isAny(shut, Outcome::clearanceNeeded)) return;
    const auto questions = questionsBehind(shut, Outcome::clearanceNeeded);
    const std::string things = listed(eachOf(sheet, questions, "short"));
    scene.blocks.push_back(Text{sheet.said("outcomes.clearance-needed.text")});
    scene.blocks.push_back(Text{sheet.own("result.read-out"), Text::Look::lead});
    scene.blocks.push_back(
        Text{sheet.own("result.ask-say", {{"things", things}}), Text::Look::quote});
    if (const auto& call = sheet.pack.offer.from.call)
        scene.blocks.push_back(
            Text{sheet.own("paper.ask-clinic", {{"name", call->name}, {"phone", call->phone}}),
                Text::Look::lead});
}

void addWhom(const Sheet& sheet, const Shut& shut, Scene& scene) {
    const auto questions = questionsBehind(shut, Outcome::contraindicated);
    const auto add = [&](std::string_view title, std::string_view what) {
        auto lines = eachOf(sheet, questions, what);
        if (lines.empty()) return;
        scene.blocks.push_back(Text{sheet.own(title), Text::Look::lead});
        if (what == "say") return addQuotes(scene, lines);
        scene.blocks.push_back(Lines{std::move(lines)});
    };
    add("result.whom", "see");
    add("result.say", "say");
    add("result.opens", "opens");
}

void addWaysOn(const Sheet& sheet, const Shut& shut, Scene& scene) {
    if (shut.open) {
        const std::string leg = sheet.inSentence(*shut.open);
        scene.blocks.push_back(
            Notice{sheet.own("result.other-leg-open", {{"leg", leg}}), Notice::Tone::calm});
        scene.footer.push_back(
            pressed("only-one", sheet.own("result.other-leg-only", {{"leg", leg}}), primary));
    }
    if (isAny(shut, Outcome::clearanceNeeded))
        scene.footer.push_back(pressed("they-said-yes", sheet.own("result.they-said-yes")));
    if (isAny(shut, Outcome::clearanceNeeded))
        scene.footer.push_back(pressed("note", sheet.own("paper.print-note")));
    if (waitsForSomeone(sheet.pack, sheet.journey.told))
        scene.footer.push_back(pressed("seen", sheet.own("result.seen"), quiet));
    scene.footer.push_back(pressed("done", sheet.own("buttons.close"), quiet));
}

} // namespace

Scene sceneAt(const Sheet& sheet, const Shut& shut) {
    Scene scene = blank("shut", titleOf(sheet, shut));
    addLegs(sheet, shut, scene);
    addWhom(sheet, shut, scene);
    addAsking(sheet, shut, scene);
    addWaysOn(sheet, shut, scene);
    return scene;
}

} // namespace kneecoach
