// SPDX-License-Identifier: MIT
#include "ui/parts/emblem_part.h"

#include "ui/parts/label.h"
#include "ui/text_flow.h"

#include <QPainter>
#include <QVBoxLayout>

namespace kneecoach {
namespace {

constexpr QSize most(240, 40);
constexpr int whiteRim = 4; ///< of white round it

} // namespace

EmblemPart::EmblemPart(const Emblem& emblem, const Theme& theme)
    : Part(theme, shown(emblem.name),
        emblem.image.isNull() ? QAccessible::Grouping : QAccessible::Graphic),
      image_(emblem.image) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (!image_.isNull()) return;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(shown(emblem.name), theme, Type::answer, Role::quiet));
}

QSize EmblemPart::sizeHint() const {
    return image_.isNull() ? Part::sizeHint() : most + QSize(2 * whiteRim, 2 * whiteRim);
}

void EmblemPart::paintEvent(QPaintEvent*) {
    if (image_.isNull()) return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QSize size = image_.size().scaled(most, Qt::KeepAspectRatio);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(0, 0, size.width() + 2 * whiteRim, size.height() + 2 * whiteRim),
        whiteRim, whiteRim);
    painter.drawImage(QRect(QPoint(whiteRim, whiteRim), size), image_);
}

} // namespace kneecoach
