// SPDX-License-Identifier: MIT
#include "figure/paint_step.h"

#include "figure/paint_inset.h"
#include "figure/paint_lens.h"

#include <QPainter>

namespace kneecoach {

Stage stageIn(const StepLayout& layout, const PictureBook& book, const StepPicture& picture,
    const Palette& palette) {
    return {book, picture, palette,
        book.figure().placement(picture.leg, layout.stage, picture.scene->view)};
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
