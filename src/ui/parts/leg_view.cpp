// SPDX-License-Identifier: MIT
#include "ui/parts/leg_view.h"

#include "figure/getting_ready.h"
#include "figure/sparing.h"
#include "ui/leg_drawing.h"

#include <QPaintEvent>
#include <QPainter>

namespace kneecoach {

LegView::LegView(const Theme& theme) : theme_(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void LegView::setTheme(const Theme& theme) {
    theme_ = theme;
    step_.reset();
    update();
}

void LegView::standAlone() {
    isAlone_ = true;
    step_.reset();
    update();
}

void LegView::show(const LegAtWork& work, const Beat& beat) {
    const bool isNew = work != work_;
    work_ = work;
    beat_ = beat;
    if (isNew) {
        scene_.reset();
        step_.reset();
        update();
    } else if (step_) {
        if (const QRegion changed = step_->moveTo(beat_); !changed.isEmpty()) update(changed);
    }
}

/// Paints what stands still. It is done at the first look, and again when the size is another one.
void LegView::prepare() {
    const PictureBook* book = sharedBook();
    const StepScene* found = book ? findScene(book->scenes(), work_.done) : nullptr;
    if (step_ || !found || size().isEmpty()) return;
    scene_ = gettingReady(*book, sparing(*found, work_.excluded, *book), work_.posture);
    StepPicture picture{.leg = work_.leg,
        .scene = &*scene_,
        .regions = work_.done.regions,
        .excluded = work_.excluded,
        .pressure = work_.pressure,
        .numbered = theme_.lessMotion,
        .alone = isAlone_};
    step_.emplace(*book, picture, paletteOf(theme_.scheme), size(), devicePixelRatioF());
    step_->moveTo(beat_);
}

void LegView::paintLegAlone() {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.colour(Role::ground));
    if (!sharedFigure()) return;
    const LegPicture leg{
        .leg = work_.leg, .active = work_.done.regions, .excluded = work_.excluded};
    paintLeg(painter, rect(), *sharedFigure(), leg, paletteOf(theme_.scheme));
}

void LegView::paintEvent(QPaintEvent* event) {
    prepare();
    if (!step_) return paintLegAlone();
    QPainter painter(this);
    for (const QRect& area : event->region()) step_->paint(painter, area);
}

void LegView::resizeEvent(QResizeEvent*) { step_.reset(); }

} // namespace kneecoach
