// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"
#include "session/timeline.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

std::string minutes(Millis time) {
    return std::to_string(std::chrono::ceil<Minutes>(time).count());
}

/// Reasons in words, each once.
std::vector<std::string> reasons(const Sheet& sheet, const LegVerdict& verdict) {
    std::vector<std::string> lines;
    for (const Reason& reason : verdict.because) {
        std::string line = sheet.because(reason);
        if (std::ranges::find(lines, line) == lines.end()) lines.push_back(std::move(line));
    }
    return lines;
}

Card cardOf(const Sheet& sheet, const YourPlan& plan, Leg leg) {
    const LegVerdict& verdict = plan.decision.legs[leg];
    const Outcome outcome = verdict.outcome.value_or(Outcome::contraindicated);
    Card card{sheet.title(leg), reasons(sheet, verdict), Card::Tone::calm, leg,
        sheet.said("outcomes." + std::string(name(outcome)) + ".title")};
    if (outcome == Outcome::precautions) card.tone = Card::Tone::careful;
    if (!mayStart(outcome)) card.tone = Card::Tone::stop;
    if (card.lines.empty())
        card.lines = {sheet.said("outcomes." + std::string(name(outcome)) + ".text")};
    if (!mayStart(outcome)) return card;
    const std::string off = sheet.regions(verdict.restriction.excluded.regions);
    if (!off.empty()) card.lines.push_back(sheet.own("plan.left-out") + ": " + off + ".");
    if (verdict.restriction.maxPressure == 1) card.lines.push_back(sheet.own("result.light-badge"));
    return card;
}

void addCards(const Sheet& sheet, const YourPlan& plan, Scene& scene) {
    for (const Leg leg : bothLegs)
        if (plan.decision.legs[leg].outcome) scene.blocks.push_back(cardOf(sheet, plan, leg));
}

std::string lengths(const Sheet& sheet, const Routine& routine) {
    const auto& legs = routine.legs();
    const bool same = legs.size() > 1 && legs.front().seconds() == legs.back().seconds();
    if (same) return sheet.own("plan.minutes-each", {{"minutes", minutes(legs.front().seconds())}});
    std::string all;
    for (const LegRoutine& leg : legs)
        all += (all.empty() ? "" : " ")
            + sheet.own("plan.minutes-one",
                {{"minutes", minutes(leg.seconds())}, {"leg", sheet.inSentence(leg.leg)}});
    return all;
}

std::string placeOf(const Sheet& sheet) {
    const PositionId& position = sheet.journey.told.wish.position;
    if (position == PositionId("seated")) return sheet.own("plan.stay-seated");
    return sheet.own(position == PositionId("floor") ? "plan.stay-floor" : "plan.stay-bed");
}

void addLengths(const Sheet& sheet, const Routine& routine, Scene& scene) {
    scene.blocks.push_back(
        Text{lengths(sheet, routine) + " " + sheet.own("plan.hands-only") + " " + placeOf(sheet),
            Text::Look::lead});
    for (const LegRoutine& leg : routine.legs())
        if (leg.asked) {
            scene.blocks.push_back(Text{sheet.own("plan.fewer-minutes",
                {{"asked", minutes(*leg.asked)}, {"minutes", minutes(leg.seconds())}})});
            break;
        }
    const Millis all = compile(sheet.pack, routine).length();
    scene.blocks.push_back(Text{sheet.own("plan.in-all", {{"minutes", minutes(all)}})});
    scene.blocks.push_back(Text{sheet.said("between.first-sessions"), Text::Look::small});
}

std::vector<RegionId> workedOn(const LegRoutine& leg) {
    std::vector<RegionId> regions;
    for (const PlannedStep& step : leg.steps)
        for (const RegionId& region : step.regions)
            if (std::ranges::find(regions, region) == regions.end()) regions.push_back(region);
    return regions;
}

std::vector<RegionId> withheld(const Sheet& sheet, RegionBits off) {
    std::vector<RegionId> regions;
    for (std::size_t place = 0; place < sheet.pack.regions.size(); ++place)
        if (off.has(place)) regions.push_back(sheet.pack.regions[place].id);
    return regions;
}

/// What is left out, crossed out on the leg; nothing to show where nothing is.
void addPictures(const Sheet& sheet, const YourPlan& plan, const Routine& routine, Scene& scene) {
    for (const LegRoutine& leg : routine.legs()) {
        const RegionBits off = plan.decision.legs[leg.leg].restriction.excluded.regions;
        if (off.empty()) continue;
        const std::string words =
            sheet.title(leg.leg) + ". " + sheet.own("plan.left-out") + ": " + sheet.regions(off);
        scene.blocks.push_back(Picture{leg.leg, workedOn(leg), withheld(sheet, off), words});
    }
}

void addClosed(const Sheet& sheet, const NoRoutine& none, Scene& scene) {
    scene.blocks.push_back(Notice{sheet.own("plan.nothing-left"), Notice::Tone::careful});
    std::vector<std::string> lines;
    for (const ClosedLeg& closed : none.closed)
        lines.push_back(sheet.title(closed.leg) + ": " + sheet.because(closed.because));
    scene.blocks.push_back(Lines{std::move(lines)});
}

std::string stepName(const Sheet& sheet, const StepId& step) {
    return sheet.said("steps." + step.str() + ".name");
}

Lines stepsOf(const Sheet& sheet, const LegRoutine& leg) {
    Lines lines;
    for (const PlannedStep& step : leg.steps)
        lines.words.push_back(stepName(sheet, step.step) + ": "
            + sheet.own("session.seconds", {{"seconds", std::to_string(step.seconds.count())}}));
    return lines;
}

Lines leftOutOf(const Sheet& sheet, const Routine& routine) {
    Lines lines;
    for (const LeftOut& left : routine.leftOut()) {
        const bool first = std::ranges::find(sheet.journey.told.wish.leaveOut, left.step)
            != sheet.journey.told.wish.leaveOut.end();
        std::string line = stepName(sheet, left.step) + ". "
            + (first && left.because == RuleId("leave_out") ? sheet.said("reasons.first-sessions")
                                                            : sheet.because(left.because));
        if (std::ranges::find(lines.words, line) == lines.words.end())
            lines.words.push_back(std::move(line));
    }
    return lines;
}

Choices choices(const Sheet& sheet, std::string_view title, std::vector<Choice> items) {
    return {sheet.own(title), std::move(items), Choices::Layout::row};
}

Choice chosen(Choice choice, bool isChosen) {
    choice.chosen = isChosen;
    return choice;
}

void add(Scene& scene, Choices group) {
    scene.blocks.push_back(Text{group.name, Text::Look::lead});
    scene.blocks.push_back(std::move(group));
}

Choices hands(const Sheet& sheet) {
    const Told& told = sheet.journey.told;
    return choices(sheet, "plan.your-hands",
        {chosen(pressed("hands/fine", sheet.own("plan.hands-fine")),
             !told.wish.soreHands && !told.hasNumbHands),
            chosen(pressed("hands/sore", sheet.own("plan.hands-sore")), told.wish.soreHands),
            chosen(pressed("hands/numb", sheet.own("plan.hands-numb")), told.hasNumbHands)});
}

Choices positions(const Sheet& sheet) {
    const auto is = [&](const char* id) { return sheet.journey.told.wish.position.text() == id; };
    return choices(sheet, "plan.position",
        {chosen(pressed("position/seated", sheet.own("plan.chair")), is("seated")),
            chosen(pressed("position/long-sitting", sheet.own("plan.bed-sitting")),
                is("long-sitting")),
            chosen(pressed("position/half-lying", sheet.own("plan.bed-lying")), is("half-lying"))});
}

} // namespace

Scene sceneAt(const Sheet& sheet, const YourPlan& plan) {
    Scene scene = blank("plan", sheet.own("plan.title"));
    if (const auto* none = std::get_if<NoRoutine>(&plan.plan)) {
        addClosed(sheet, *none, scene);
        scene.footer = {pressed("change", sheet.own("plan.change"), primary)};
        return scene;
    }
    const auto& routine = std::get<Routine>(plan.plan);
    addLengths(sheet, routine, scene);
    addCards(sheet, plan, scene);
    addPictures(sheet, plan, routine, scene);
    scene.footer = {pressed("start", sheet.own("plan.start"), primary),
        pressed("steps", sheet.own("plan.steps"), quiet),
        pressed("change", sheet.own("plan.change"), quiet)};
    return scene;
}

Scene sceneAt(const Sheet& sheet, const SeeingSteps& seeing) {
    Scene scene = blank("steps", sheet.own("plan.steps-title"));
    const auto* routine = std::get_if<Routine>(&seeing.plan.plan);
    if (!routine) return scene;
    for (const LegRoutine& leg : routine->legs()) {
        scene.blocks.push_back(Text{sheet.title(leg.leg), Text::Look::lead});
        scene.blocks.push_back(stepsOf(sheet, leg));
    }
    if (Lines left = leftOutOf(sheet, *routine); !left.words.empty()) {
        scene.blocks.push_back(Text{sheet.own("plan.left-out"), Text::Look::lead});
        scene.blocks.push_back(std::move(left));
    }
    scene.footer = {pressed("back", sheet.own("buttons.back"), primary)};
    return scene;
}

Scene sceneAt(const Sheet& sheet, const ChangingPlan& changing) {
    Scene scene = blank("change", sheet.own("plan.change"));
    const Wish& wish = sheet.journey.told.wish;
    if (const auto* none = std::get_if<NoRoutine>(&changing.plan.plan))
        addClosed(sheet, *none, scene);
    add(scene,
        choices(sheet, "plan.minutes",
            {chosen(pressed("minutes/5", "5"), wish.minutes == Minutes{5}),
                chosen(pressed("minutes/6", "6"), wish.minutes == Minutes{6})}));
    add(scene,
        choices(sheet, "plan.firmness",
            {chosen(pressed("firmness/1", sheet.own("plan.light")), wish.firmness == 1),
                chosen(pressed("firmness/2", sheet.own("plan.medium")), wish.firmness == 2)}));
    scene.blocks.push_back(Text{sheet.own("plan.firm-later"), Text::Look::small});
    add(scene, positions(sheet));
    add(scene,
        choices(sheet, "plan.stool",
            {chosen(pressed("stool/yes", sheet.own("buttons.yes")), wish.stool),
                chosen(pressed("stool/no", sheet.own("buttons.no")), !wish.stool)}));
    add(scene, hands(sheet));
    if (sheet.journey.told.hasNumbHands)
        scene.blocks.push_back(Text{sheet.own("plan.hands-numb-note"), Text::Look::small});
    scene.footer = {pressed("keep", sheet.own("plan.keep"), primary)};
    return scene;
}

Scene sceneAt(const Sheet& sheet, const HandsReady& ready) {
    Scene scene = blank("ready", sheet.own("ready.title"));
    const auto* routine = std::get_if<Routine>(&ready.plan.plan);
    if (!routine) return scene;
    Lines list;
    for (const PreparationId& id : routine->preparations())
        if (const Preparation* known = find(sheet.pack.preparations, id);
            known && known->when == Preparation::When::before)
            list.words.push_back(sheet.said("preparations." + id.str()));
    scene.blocks = {Text{sheet.own("ready.hurt-promise"), Text::Look::lead},
        Text{sheet.own("ready.how-firm"), Text::Look::lead},
        Lines{{sheet.said("firmness.intro"), sheet.said("firmness.1"), sheet.said("firmness.2"),
            sheet.said("firmness.limit")}},
        Text{sheet.own("ready.list"), Text::Look::lead}, std::move(list),
        Text{sheet.own("ready.keys-title"), Text::Look::lead},
        Lines{{sheet.own("ready.keys"), sheet.own("ready.keys-tempo"), sheet.own("ready.touch")}}};
    scene.footer = {pressed("begin", sheet.own("ready.oil-on"), primary)};
    return scene;
}

} // namespace kneecoach
