// SPDX-License-Identifier: MIT
#include "figure/paint_step.h"

#include "figure/paint_inset.h"
#include "figure/paint_lens.h"

#include <QPainter>

namespace kneecoach {

namespace {

/// The small picture of both legs from the front is as in a mirror, where one's left leg is at the left. So is then what
/// is seen from a side; with a small picture from behind it is as others see it.
Leg drawnAs(const StepPicture& picture) {
    const StepScene& scene = *picture.scene;
    const bool fromASide =
        !scene.posture.empty() || scene.side == Side::inner || scene.side == Side::outer;
    return fromASide && !scene.fromBehind ? other(picture.leg) : picture.leg;
}

} // namespace

Stage stageIn(const StepLayout& layout, const PictureBook& book, const StepPicture& picture,
    const Palette& palette) {
    return {book, picture, palette,
        book.figure().placement(drawnAs(picture), layout.stage, picture.scene->view)};
}

void paintAside(QPainter& painter, const StepLayout& layout, const Stage& stage) {
    if (layout.isSmall()) return;
    const StepScene& scene = stage.scene();
    paintInset(painter, layout.inset, stage);
    const auto& profiles = stage.book.props().profiles;
    if (const auto profile = profiles.find(scene.profile); profile != profiles.end())
        paintLens(painter, layout.lens, profile->second, stage.picture.pressure,
            scene.motion == Motion::taps, stage.palette);
    paintBars(painter, layout.bars, stage.picture.pressure, stage.palette);
}

void paintStep(QPainter& painter, const QRectF& target, const PictureBook& book,
    const StepPicture& picture, const Beat& beat, const Palette& palette) {
    const StepLayout layout = layoutOf(target);
    const Stage stage = stageIn(layout, book, picture, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAside(painter, layout, stage);
    painter.save();
    paintCard(painter, layout.stage, palette);
    painter.setTransform(stage.to, true);
    paintStage(painter, stage, beat);
    painter.restore();
    if (!layout.isSmall()) paintCardRim(painter, layout.stage, palette);
    painter.restore();
}

} // namespace kneecoach
