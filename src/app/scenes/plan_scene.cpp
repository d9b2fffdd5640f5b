// SPDX-License-Identifier: MIT
#include "app/journey/earlier.h"
#include "app/scenes/plan_parts.h"
#include "app/scenes/work_of.h"
#include "session/timeline.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

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

/// The time on the leg, and the time by the clock.
void addLengths(const Sheet& sheet, const Routine& routine, Scene& scene) {
    scene.blocks.push_back(
        Text{lengths(sheet, routine) + " " + waysAndPlace(sheet, routine), Text::Look::lead});
    for (const LegRoutine& leg : routine.legs())
        if (leg.asked) {
            scene.blocks.push_back(Text{sheet.own("plan.fewer-minutes",
                {{"asked", std::to_string(std::chrono::ceil<Minutes>(*leg.asked).count())},
                    {"minutes",
                        std::to_string(std::chrono::ceil<Minutes>(leg.seconds()).count())}})});
            break;
        }
    const auto all = std::chrono::ceil<Minutes>(compile(sheet.pack, routine).length()).count();
    const bool both = routine.legs().size() > 1;
    scene.blocks.push_back(Text{sheet.own(
        both ? "plan.in-all-both" : "plan.in-all-one", {{"minutes", std::to_string(all)}})});
}

/// What is done, each step once.
void addStills(const Sheet& sheet, const Routine& routine, Scene& scene) {
    Stills stills{{}, false};
    for (const LegRoutine& leg : routine.legs())
        for (const PlannedStep& step : leg.steps) {
            std::string words = stepName(sheet, step.step);
            if (std::ranges::find(stills.items, words, &Stills::Still::words) == stills.items.end())
                stills.items.push_back({workOf(leg.leg, step), std::move(words)});
        }
    scene.blocks.push_back(std::move(stills));
}

constexpr AdviceId lighterDayAdvice{"lighter-day"};

/// What earlier sessions say of today, each line once.
void addAdvice(const Sheet& sheet, const Routine& routine, Scene& scene) {
    std::vector<std::string> lines;
    for (const LegRoutine& leg : routine.legs())
        for (const AdviceLine& line : adviceToday(sheet.pack, sheet.journey.told, leg.leg).lines) {
            if (line.id == lighterDayAdvice) continue;
            std::string words = line.date
                ? sheet.said("between." + line.id.str(), {{"date", sheet.date(*line.date)}})
                : sheet.said("between." + line.id.str());
            if (std::ranges::find(lines, words) == lines.end()) lines.push_back(std::move(words));
        }
    for (std::string& line : lines)
        scene.blocks.push_back(Text{std::move(line), Text::Look::small});
}

bool mayBeLighter(const Sheet& sheet, const Routine& routine) {
    return std::ranges::any_of(routine.legs(), [&](const LegRoutine& leg) {
        const auto lines = adviceToday(sheet.pack, sheet.journey.told, leg.leg).lines;
        return std::ranges::find(lines, lighterDayAdvice, &AdviceLine::id) != lines.end();
    });
}

/// "A lighter day may be wise": for the person to choose.
void addLighterDay(const Sheet& sheet, const Routine& routine, Scene& scene) {
    if (!mayBeLighter(sheet, routine)) return;
    const bool lighter = sheet.journey.told.isLighter;
    scene.blocks.push_back(Notice{sheet.said("between.lighter-day"), Notice::Tone::careful});
    scene.blocks.push_back(Choices{sheet.said("between.lighter-day"),
        {chosen(pressed("lighter", sheet.said("between.lighter-today")), lighter),
            chosen(pressed("as-planned", sheet.said("between.as-planned")), !lighter)},
        Choices::Layout::row});
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

/// From the second visit on, what is left to do stands here too, and one press begins.
void addWayOn(const Sheet& sheet, const Routine& routine, Scene& scene) {
    if (sheet.journey.told.wasHereBefore()) {
        scene.blocks.push_back(Text{sheet.own("ready.list"), Text::Look::lead});
        scene.blocks.push_back(preparations(sheet, routine));
        scene.footer = {beginning(sheet, routine)};
    } else {
        scene.footer = {pressed("start", sheet.own("plan.start"), primary)};
    }
    scene.footer.push_back(pressed("steps", sheet.own("plan.steps"), quiet));
    scene.footer.push_back(pressed("change", sheet.own("plan.change"), quiet));
    scene.footer.push_back(pressed("paper", sheet.own("paper.print"), quiet));
    scene.footer.push_back(pressed("code", sheet.own("plan.code"), quiet));
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
    addAdvice(sheet, routine, scene);
    addLighterDay(sheet, routine, scene);
    addCards(sheet, plan, scene);
    addPictures(sheet, plan, routine, scene);
    addStills(sheet, routine, scene);
    addWayOn(sheet, routine, scene);
    return scene;
}

} // namespace kneecoach
