// SPDX-License-Identifier: MIT
#include "ui/parts/moving_part.h"

#include "ui/beat_of.h"
#include "ui/parts/leg_view.h"
#include "ui/text_flow.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr int leastHeight = 170;
constexpr double widest = 1.7; ///< as a share of its height: wider, the leg would only be cut off

} // namespace

MovingPart::MovingPart(const Moving& moving, const Theme& theme)
    : Part(theme, shown(moving.words), QAccessible::Graphic),
      work_(moving.work),
      leg_(new LegView(theme)) {
    leg_->setParent(this);
    leg_->standAlone();
    setMinimumHeight(leastHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    move(calmBeatOf(work_.motion, {}));
}

void MovingPart::move(const Beat& beat) { leg_->show(work_, beat); }

void MovingPart::resizeEvent(QResizeEvent*) {
    const int wide = std::min(width(), int(height() * widest));
    leg_->setGeometry((width() - wide) / 2, 0, wide, height());
}

} // namespace kneecoach
