// SPDX-License-Identifier: MIT
#include "ui/parts/mark.h"

#include "ui/parts/label.h"
#include "ui/text_flow.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kneecoach {

Mark::Mark(Icon icon, const Theme& theme, Type beside, Role ink)
    : icon_(icon), theme_(theme), beside_(beside), ink_(ink), disc_(ink), isBadge_(false) {
    const int line = TextFlow("x", theme.font(beside), 100).height();
    setFixedSize(theme.icon(beside), std::max(line, theme.icon(beside)));
}

Mark::Mark(Icon icon, const Theme& theme, Type beside, Role disc, Role on)
    : Mark(icon, theme, beside, on) {
    disc_ = disc;
    isBadge_ = true;
}

void Mark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QRectF box(0, 0, width(), width());
    box.moveCenter(QRectF(rect()).center());
    if (isBadge_) paintBadge(painter, icon_, box, theme_.colour(disc_), theme_.colour(ink_));
    else paintIcon(painter, icon_, box, theme_.colour(ink_), layoutDirection());
}

MarkedWords::MarkedWords(Mark* mark, Label* label) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit + 2);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(label, 1);
}

} // namespace kneecoach
