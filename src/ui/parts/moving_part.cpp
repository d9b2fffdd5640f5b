// SPDX-License-Identifier: MIT
#include "ui/parts/moving_part.h"

#include "ui/beat_of.h"
#include "ui/parts/leg_view.h"
#include "ui/text_flow.h"

namespace kneecoach {
namespace {

constexpr int leastHeight = 200;

} // namespace

MovingPart::MovingPart(const Moving& moving, const Theme& theme)
    : Part(theme, shown(moving.words), QAccessible::Graphic),
      work_(moving.work),
      leg_(new LegView(theme)) {
    leg_->setParent(this);
    setMinimumHeight(leastHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    move(calmBeatOf(work_.motion, {}));
}

void MovingPart::move(const Beat& beat) { leg_->show(work_, beat); }

void MovingPart::resizeEvent(QResizeEvent*) { leg_->setGeometry(rect()); }

} // namespace kneecoach
