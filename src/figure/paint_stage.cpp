// SPDX-License-Identifier: MIT
#include "figure/paint_leg.h"
#include "figure/paint_marks.h"
#include "figure/stage.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr double spotRadius = 20;

bool isFrontal(Side side) { return side == Side::front || side == Side::back; }

/// The tool lies behind the body.
bool isHidden(const StepScene& scene) { return !scene.toolAt.empty() && !scene.toolOver; }

const Layers* clothes(const std::map<Side, Layers>& all, Side side) {
    const auto found = all.find(side);
    return found == all.end() ? nullptr : &found->second;
}

void paintOtherLeg(QPainter& painter, const Stage& stage) {
    const Clothes& worn = stage.book.props().clothes;
    const Side side = stage.scene().side;
    if (!isFrontal(side)) return;
    if (const Layers* behind = clothes(worn.behind, side))
        paintLayers(painter, *behind, stage.palette);
    painter.save();
    painter.translate(2 * worn.axis, 0);
    painter.scale(-1, 1);
    paintGhost(painter, stage.book.figure().from(side), stage.palette);
    painter.restore();
}

/// Shorts over the outer side, and the region on top of them.
void paintShorts(QPainter& painter, const Stage& stage) {
    const Drawing& drawing = stage.book.figure().from(stage.scene().side);
    const Layers* over = clothes(stage.book.props().clothes.over, stage.scene().side);
    if (!stage.scene().shorts || !over) return;
    paintLayers(painter, *over, stage.palette);
    for (const RegionId& id : stage.lit())
        if (const Patch* patch = drawing.region(id)) paintActive(painter, *patch, stage.palette);
}

void paintSpot(QPainter& painter, const Stage& stage) {
    if (!stage.scene().spot) return;
    painter.setPen(QPen(stage.palette.paper, 10));
    painter.setBrush(stage.palette.active);
    painter.drawEllipse(stage.scene().spot->at, spotRadius, spotRadius);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(stage.scene().spot->at, spotRadius, spotRadius);
}

void paintTheLeg(QPainter& painter, const Stage& stage) {
    const Side side = stage.scene().side;
    paintOtherLeg(painter, stage);
    const LegPicture leg{.side = side, .active = stage.lit(), .excluded = stage.picture.excluded};
    paintDrawing(painter, stage.book.figure().from(side), leg, stage.palette);
    paintShorts(painter, stage);
    paintSpot(painter, stage);
}

void paintPosture(QPainter& painter, const Stage& stage, const Posture& posture) {
    paintLayers(painter, posture.layers, stage.palette);
    for (const RegionId& id : stage.lit())
        if (const auto found = posture.regions.find(id); found != posture.regions.end())
            paintActive(painter, {.shape = found->second, .anchor = {}, .stroke = {}, .fibres = {}},
                stage.palette);
}

void paintMarks(QPainter& painter, const Stage& stage, bool onTop) {
    painter.setBrush(Qt::NoBrush);
    for (const SceneMark& mark : stage.scene().marks)
        if (mark.onTop() == onTop) {
            paintMark(painter, mark, stage.palette);
            if (stage.picture.numbered) paintNumbers(painter, mark, stage.to, stage.palette);
        }
}

} // namespace

std::vector<RegionId> Stage::lit() const {
    std::vector<RegionId> all = scene().regions.value_or(picture.regions);
    std::erase_if(all, [&](const RegionId& id) {
        return std::ranges::find(picture.excluded, id) != picture.excluded.end();
    });
    return all;
}

void paintBehind(QPainter& painter, const Stage& stage) {
    const Posture* posture = stage.book.posture(stage.scene().posture);
    if (posture) paintLayers(painter, posture->ground, stage.palette);
    if (isHidden(stage.scene())) return;
    if (posture) paintPosture(painter, stage, *posture);
    else if (stage.scene().posture.empty()) paintTheLeg(painter, stage);
    paintMarks(painter, stage, false);
}

void paintBody(QPainter& painter, const Stage& stage) {
    const Posture* posture = stage.book.posture(stage.scene().posture);
    if (!posture || !isHidden(stage.scene())) return;
    paintPosture(painter, stage, *posture);
    paintMarks(painter, stage, false);
}

void paintOnTop(QPainter& painter, const Stage& stage) { paintMarks(painter, stage, true); }

} // namespace kneecoach
