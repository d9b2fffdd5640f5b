// SPDX-License-Identifier: MIT
#include "figure/motion.h"
#include "figure/shipped_book.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace kneecoach;

namespace {

std::string said(const WhatIsDone& done) {
    std::string text = done.step.str() + " " + done.tool.str();
    if (done.hand) text += " " + std::string(name(*done.hand));
    if (done.place) text += " " + done.place->str();
    for (const RegionId& region : done.regions) text += " " + region.str();
    return text;
}

/// The part of each drawn hand that presses.
QPainterPath contactOf(const Layers& layers) {
    QPainterPath all;
    for (const Layer& layer : layers)
        if (layer.fill == &Palette::contact) all.addPath(layer.path);
    return all;
}

QTransform placed(const SceneHand& hand, const Mover& mover) {
    return QTransform()
        .translate(mover.at.x(), mover.at.y())
        .rotate(mover.degrees)
        .scale((hand.flip ? -1 : 1) * mover.size * mover.squeeze, mover.size);
}

/// The always-off place that is touched first, or nothing.
std::string touched(const Drawing& drawing, const QPainterPath& contact) {
    for (const QPolygonF& ring : contact.toSubpathPolygons())
        for (const QPointF& point : ring)
            for (const OffPatch& off : drawing.off)
                if (off.patch.shape.contains(point)) return off.id.str();
    return {};
}

} // namespace

TEST_CASE("whatever hand, tool, place and region the planner chooses, there is a scene of it") {
    REQUIRE(allThatIsDone().size() > 40);
    for (const WhatIsDone& done : allThatIsDone()) {
        CAPTURE(said(done));
        const StepScene* scene = findScene(shippedBook().scenes(), done);
        REQUIRE(scene);
        if (done.tool == bareHands) CHECK(scene->hand == done.hand);
        else CHECK(scene->tool == done.tool);
        CHECK((!scene->place || scene->place == done.place));
    }
}

TEST_CASE("no scene stands behind another that is always shown in its place") {
    std::set<const StepScene*> shown;
    for (const WhatIsDone& done : allThatIsDone())
        shown.insert(findScene(shippedBook().scenes(), done));
    for (const auto& [step, scene] : allScenes()) {
        CAPTURE(step->id.str(), scene - &shippedBook().scenes().at(step->id).front());
        CHECK(shown.contains(scene));
    }
}

TEST_CASE("there are scenes of steps of the pack alone, and each moves as its step does") {
    for (const auto& [id, list] : shippedBook().scenes()) {
        CAPTURE(id.str());
        const Step* step = find(drawnPack().steps, id);
        REQUIRE(step);
        for (const StepScene& scene : list)
            CHECK(scene.motion == drawnPack().techniques.at(step->technique).motion);
    }
}

TEST_CASE("what lights up are regions of the step, drawn on the side that is seen") {
    for (const auto& [step, scene] : allScenes()) {
        CAPTURE(step->id.str());
        const auto lit = scene->regions.value_or(step->regions);
        CHECK((scene->spot || !lit.empty()));
        bool isSeen = scene->spot.has_value();
        for (const RegionId& id : lit) {
            CHECK(std::ranges::find(step->regions, id) != step->regions.end());
            const Posture* posture = shippedBook().posture(scene->posture);
            isSeen |= posture ? posture->regions.contains(id)
                              : shippedBook().figure().from(scene->side).region(id) != nullptr;
        }
        CHECK(isSeen);
    }
}

TEST_CASE("every posture a scene names is drawn") {
    for (const auto& [step, scene] : allScenes()) {
        CAPTURE(step->id.str(), scene->posture);
        CHECK((scene->posture.empty() || shippedBook().posture(scene->posture)));
    }
    CHECK_FALSE(shippedBook().posture("no-such-posture"));
}

TEST_CASE("every position and set-up of the pack but the floor's has a picture to get ready by") {
    for (const Position& position : drawnPack().positions)
        for (const Setup& setup : position.setups) {
            const std::string name = position.id.str() + "/" + setup.id.str();
            CAPTURE(name);
            CHECK(shippedBook().posture(name));
        }
}

TEST_CASE("where a hand presses it keeps off every place no hand goes") {
    for (const auto& [step, scene] : allScenes())
        for (const double turn : {0.0, 0.25, 0.5, 0.75, 1.0})
            for (const Mover& mover : moversAt(*scene, stillAt(turn))) {
                if (mover.what != Mover::What::hand || mover.light) continue;
                const SceneHand& hand = scene->hands[mover.index];
                CAPTURE(step->id.str(), hand.shape, turn, mover.at.x(), mover.at.y());
                const QPainterPath contact = contactOf(shippedBook().props().hands.at(hand.shape));
                CHECK(touched(shippedBook().figure().from(scene->side),
                          placed(hand, mover).map(contact))
                    == "");
            }
}
