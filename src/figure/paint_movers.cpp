// SPDX-License-Identifier: MIT
#include "figure/paint_marks.h"
#include "figure/place_hand.h"
#include "figure/stage.h"

#include <QPainter>

namespace kneecoach {
namespace {

using What = Mover::What;

QTransform toolTo(const StepScene& scene) {
    return QTransform::fromScale(scene.toolScale, scene.toolScale);
}

void paintPlaced(QPainter& painter, const QTransform& to, const Layers& layers,
    const Palette& palette, bool light = false) {
    painter.save();
    painter.setTransform(to, true);
    paintLayers(painter, layers, palette, {.light = light});
    painter.restore();
}

void paintHand(QPainter& painter, const Stage& stage, const Mover& mover) {
    const SceneHand& hand = stage.scene().hands[mover.index];
    const Props& props = stage.book.props();
    if (hand.holds)
        paintPlaced(
            painter, heldTo(hand, mover), drawingOf(props.tools, hand.holds->tool), stage.palette);
    paintPlaced(painter, handTo(hand, mover), drawingOf(props.hands, hand.shape), stage.palette,
        mover.light);
    if (!mover.taps) return;
    painter.save();
    painter.setTransform(fanTo(hand, mover), true);
    paintTap(painter, hand.tap, stage.palette);
    painter.restore();
}

QRectF handBox(const Stage& stage, const Mover& mover, const QTransform& to) {
    const SceneHand& hand = stage.scene().hands[mover.index];
    const Props& props = stage.book.props();
    QRectF box = boxOf(drawingOf(props.hands, hand.shape), handTo(hand, mover) * to);
    if (hand.holds)
        box |= boxOf(drawingOf(props.tools, hand.holds->tool), heldTo(hand, mover) * to);
    const double reach = mover.taps ? tapReach(hand.tap) : 0;
    const QRectF fan(-reach / 2, -reach, reach, reach);
    return mover.taps ? box | (fanTo(hand, mover) * to).mapRect(fan) : box;
}

QRectF around(double reach) { return {-reach, -reach, 2 * reach, 2 * reach}; }

} // namespace

void paintMover(QPainter& painter, const Stage& stage, const Mover& mover) {
    const StepScene& scene = stage.scene();
    switch (mover.what) {
    case What::hand: return paintHand(painter, stage, mover);
    case What::tool:
        return paintPlaced(painter, toolTo(scene),
            drawingOf(stage.book.props().tools, scene.tool->text()), stage.palette);
    case What::dot: return paintDot(painter, scene.marks[mover.index], stage.palette);
    case What::squeeze:
        painter.rotate(mover.degrees);
        return paintSqueeze(painter, scene.marks[mover.index], mover.share, stage.palette);
    case What::stopwatch:
        return paintStopwatch(painter, scene.marks[mover.index], mover.share, stage.palette);
    }
}

QRectF moverBox(const Stage& stage, const Mover& mover, const QTransform& to) {
    const StepScene& scene = stage.scene();
    switch (mover.what) {
    case What::hand: return handBox(stage, mover, to);
    case What::tool:
        return boxOf(drawingOf(stage.book.props().tools, scene.tool->text()), toolTo(scene) * to);
    case What::dot: return to.mapRect(around(dotReach(scene.marks[mover.index])));
    case What::squeeze: return to.mapRect(around(squeezeReach(scene.marks[mover.index])));
    case What::stopwatch: return to.mapRect(around(stopwatchReach(scene.marks[mover.index])));
    }
    return {};
}

void paintStage(QPainter& painter, const Stage& stage, const Beat& beat) {
    const std::vector<Mover> movers = moversAt(stage.scene(), beat);
    const auto paintThose = [&](Mover::Order order) {
        for (const Mover& mover : movers) {
            const bool stands = stage.picture.numbered && mover.what == What::dot;
            if (mover.order != order || stands) continue;
            painter.save();
            painter.translate(mover.at);
            paintMover(painter, stage, mover);
            painter.restore();
        }
    };
    paintBehind(painter, stage);
    paintThose(Mover::Order::behindTheBody);
    paintBody(painter, stage);
    paintThose(Mover::Order::onTheLeg);
    paintOnTop(painter, stage);
    paintThose(Mover::Order::onTop);
}

} // namespace kneecoach
