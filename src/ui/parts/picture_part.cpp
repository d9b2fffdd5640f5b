// SPDX-License-Identifier: MIT
#include "ui/parts/picture_part.h"

#include "ui/leg_drawing.h"
#include "ui/text_flow.h"

#include <QPainter>

namespace kneecoach {

PicturePart::PicturePart(const Picture& picture, const Theme& theme)
    : Part(theme, shown(picture.words), QAccessible::Graphic), picture_(picture) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PicturePart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawLegs(painter, rect(), theme(), picture_);
}

} // namespace kneecoach
