// SPDX-License-Identifier: MIT
#include "figure/sparing.h"

#include "figure/place_hand.h"

#include <algorithm>
#include <set>

namespace kneecoach {
namespace {

constexpr int moments = 8;
constexpr double margin = 6; ///< round a region: more than what a hand strays between two moments

/// All that is filled.
QPainterPath areaOf(const Layers& layers) {
    QPainterPath area;
    area.setFillRule(Qt::WindingFill);
    for (const Layer& layer : layers)
        if (layer.fill) area.addPath(layer.path);
    return area;
}

QPainterPath widened(const QPainterPath& shape) {
    QPainterPathStroker stroker;
    stroker.setWidth(2 * margin);
    QPainterPath wide = stroker.createStroke(shape);
    wide.addPath(shape);
    wide.setFillRule(Qt::WindingFill);
    return wide;
}

/// The regions of `excluded` that are seen on the side of `scene`.
std::vector<QPainterPath> seenOf(
    const std::vector<RegionId>& excluded, const StepScene& scene, const Figure& figure) {
    std::vector<QPainterPath> patches;
    for (const RegionId& id : excluded)
        if (const Patch* patch = figure.from(scene.side).region(id))
            patches.push_back(widened(patch->shape));
    return patches;
}

bool touches(const QPainterPath& hand, const std::vector<QPainterPath>& patches) {
    return std::ranges::any_of(
        patches, [&](const QPainterPath& patch) { return hand.intersects(patch); });
}

/// The hands that touch one of `patches` at some moment.
std::set<std::size_t> handsOn(
    const StepScene& scene, const std::vector<QPainterPath>& patches, const Props& props) {
    std::set<std::size_t> hands;
    for (int i = 0; i <= moments; ++i)
        for (const Mover& mover : moversAt(scene, stillAt(double(i) / moments)))
            if (mover.what == Mover::What::hand && touches(coveredBy(scene, mover, props), patches))
                hands.insert(mover.index);
    return hands;
}

} // namespace

QPainterPath coveredBy(const StepScene& scene, const Mover& mover, const Props& props) {
    const SceneHand& hand = scene.hands[mover.index];
    QPainterPath all = handTo(hand, mover).map(areaOf(drawingOf(props.hands, hand.shape)));
    if (hand.holds)
        all.addPath(heldTo(hand, mover).map(areaOf(drawingOf(props.tools, hand.holds->tool))));
    return all.translated(mover.at);
}

StepScene sparing(StepScene scene, const std::vector<RegionId>& excluded, const PictureBook& book) {
    const auto patches = seenOf(excluded, scene, book.figure());
    if (scene.hands.empty() || patches.empty()) return scene;
    const std::set<std::size_t> gone = handsOn(scene, patches, book.props());
    for (auto index = gone.rbegin(); index != gone.rend(); ++index)
        scene.hands.erase(scene.hands.begin() + static_cast<std::ptrdiff_t>(*index));
    if (scene.hands.empty()) scene.marks.clear();
    return scene;
}

} // namespace kneecoach
