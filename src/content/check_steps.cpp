// SPDX-License-Identifier: MIT
#include "content/check_parts.h"
#include "content/pack_files.h"
#include "content/step_ceiling.h"

#include <algorithm>

namespace kneecoach {
namespace {

template <class Visit>
void eachStep(const Pack& pack, Visit visit) {
    for (std::size_t i = 0; i < pack.steps.size(); ++i) visit(pack.steps[i], i);
}

bool knows(const Technique& technique, Hand hand) {
    return std::ranges::find(technique.hands, hand, &HandLoad::hand) != technique.hands.end();
}

/// Notes each hand of a list that the technique does not use.
void strangeHands(const Technique& technique, const std::vector<Hand>& hands,
    const std::string& here, Notes& notes) {
    for (std::size_t i = 0; i < hands.size(); ++i)
        if (!knows(technique, hands[i]))
            notes.error(stepsFile, here + path(i),
                inQuotes(technique.id) + " is not done with \"" + std::string(name(hands[i]))
                    + "\"");
}

RegionBits regionsOf(const Pack& pack, const Step& step) {
    RegionBits regions;
    for (const RegionId& id : step.regions)
        if (const auto place = placeOf(pack.regions, id); place && *place < RegionBits::most)
            regions |= RegionBits::only(*place);
    return regions;
}

const Setup& setupAt(const Pack& pack, const Where& where) {
    return pack.positions[where.position].setups[where.setup];
}

/// Whether hands in a set-up reach what a step takes: all of it, or any one.
bool reaches(const Setup& setup, const Step& step, RegionBits regions) {
    return step.takes == Step::Takes::all ? setup.reaches.contains(regions)
                                          : !(setup.reaches & regions).empty();
}

RegionBits reachedAnywhere(const Pack& pack) {
    RegionBits reached;
    for (const Position& position : pack.positions)
        for (const Setup& setup : position.setups) reached |= setup.reaches;
    return reached;
}

/// Notes the set-ups of a list in which hands do not reach what the step takes.
void farSetups(const Pack& pack, const Step& step, const std::vector<Where>& where,
    const std::string& here, Notes& notes) {
    for (std::size_t i = 0; i < where.size(); ++i)
        if (!reaches(setupAt(pack, where[i]), step, regionsOf(pack, step)))
            notes.error(stepsFile, here + path(i),
                "hands do not reach the place of " + inQuotes(step.id) + " in "
                    + inQuotes(setupAt(pack, where[i]).id));
}

bool worksByHand(const Way& way) { return way.tool == bareHands; }

} // namespace

void wrongTempos(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.techniques.size(); ++i) {
        const Technique& technique = pack.techniques[i];
        const bool holds = technique.motion == Motion::hold;
        const auto note = [&](std::string_view key, std::string text) {
            notes.error("techniques.json", path("techniques", i, key), std::move(text));
        };
        if (technique.tempo.press > technique.tempo.period)
            note("press_ms", "this is longer than \"in_ms\"");
        if (holds && technique.longestHold == Seconds(0))
            note("max_hold_seconds", "a hold needs its end");
        if (!holds && technique.longestHold > Seconds(0))
            note("max_hold_seconds", "this is no hold; 0 was expected");
    }
}

void wrongTimes(const Pack& pack, Notes& notes) {
    eachStep(pack, [&](const Step& step, std::size_t i) {
        const StepTimes& times = step.times;
        if (times.least > times.usual || times.usual > times.most)
            notes.error(stepsFile, path("steps", i, "seconds"),
                "\"least\", \"usual\" and \"most\" have to rise");
        if (step.soreHands && step.soreHands->most && *step.soreHands->most < times.least)
            notes.error(stepsFile, path("steps", i, "sore_hands", "most"),
                "this is less than the least time of the step");
    });
}

void wrongHands(const Pack& pack, Notes& notes) {
    if (!find(pack.tools, bareHands))
        notes.error("techniques.json", "/tools", "\"hands\" are missing");
    eachStep(pack, [&](const Step& step, std::size_t i) {
        const Technique* technique = techniqueIn(pack, step);
        if (!technique) return;
        for (std::size_t w = 0; w < step.ways.size(); ++w) {
            const Way& way = step.ways[w];
            if (worksByHand(way) == way.hands.empty())
                notes.error(stepsFile, path("steps", i, "with", w),
                    worksByHand(way) ? "it is not said which hands do this"
                                     : "a tool has no \"hands\"");
            strangeHands(*technique, way.hands, path("steps", i, "with", w, "hands"), notes);
        }
        if (step.soreHands)
            strangeHands(
                *technique, step.soreHands->hands, path("steps", i, "sore_hands", "hands"), notes);
    });
}

void outOfReach(const Pack& pack, Notes& notes) {
    eachStep(pack, [&](const Step& step, std::size_t i) {
        if (std::ranges::any_of(
                step.ways, [](const Way& way) { return worksByHand(way) && way.where.empty(); }))
            farSetups(pack, step, step.where, path("steps", i, "where"), notes);
        for (std::size_t w = 0; w < step.ways.size(); ++w)
            if (worksByHand(step.ways[w]))
                farSetups(
                    pack, step, step.ways[w].where, path("steps", i, "with", w, "where"), notes);
        if (step.where.empty() && !reachedAnywhere(pack).contains(regionsOf(pack, step)))
            notes.error(
                stepsFile, path("steps", i, "regions"), "no set-up reaches all of these regions");
    });
}

void strayPlaces(const Pack& pack, Notes& notes) {
    eachStep(pack, [&](const Step& step, std::size_t i) {
        for (std::size_t s = 0; s < step.spots.size(); ++s) {
            const auto& region = step.spots[s].region;
            if (region && std::ranges::find(step.regions, *region) == step.regions.end())
                notes.error(stepsFile, path("steps", i, "places", s, "region"),
                    inQuotes(step.id) + " does not touch " + inQuotes(*region));
        }
    });
}

void weightTooLight(const Pack& pack, Notes& notes) {
    eachStep(pack, [&](const Step& step, std::size_t i) {
        const bool weighs = step.bodyWeight || std::ranges::any_of(step.ways, &Way::bodyWeight);
        if (weighs && step.maxPressure < 2)
            notes.error(
                stepsFile, path("steps", i, "max_pressure"), "body weight counts as pressure 2");
    });
}

} // namespace kneecoach
