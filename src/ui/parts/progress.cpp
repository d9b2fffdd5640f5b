// SPDX-License-Identifier: MIT
#include "ui/parts/progress.h"

#include "ui/text_flow.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kneecoach {

namespace {

constexpr int barWidth = 200;
constexpr int barHeight = 12;

} // namespace

ProgressPart::ProgressPart(const Progress& progress, const Theme& theme)
    : theme_(theme), words_(shown(progress.words)) {
    setObjectName("progress");
    setAccessibleName(words_);
    setFont(theme.font(Type::small));
    setRange(0, std::max(1, progress.all));
    setValue(std::clamp(progress.done, 0, maximum()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ProgressPart::sizeHint() const {
    const int words = std::min(widthInOneLine(words_, font()), 300);
    return {words + Theme::space(2) + barWidth, TextFlow(words_, font(), 300).height()};
}

void ProgressPart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int words = width() - barWidth;
    const auto placed = [&](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const QRect room = placed(QRect(0, 0, words, height()));
    painter.setPen(theme_.colour(Role::quiet));
    TextFlow(words_, font(), room.width() - Theme::space(2)).draw(painter, room.topLeft());
    const QRect bar = placed(QRect(words, (height() - barHeight) / 2, barWidth, barHeight));
    paintTrack(painter, bar, double(value()) / maximum(), theme_, layoutDirection());
}

void paintTrack(QPainter& painter, const QRectF& box, double share, const Theme& theme,
    Qt::LayoutDirection direction) {
    const qreal round = box.height() / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Role::edge), 1.5));
    painter.setBrush(theme.colour(Role::tint));
    painter.drawRoundedRect(box.adjusted(.75, .75, -.75, -.75), round, round);
    QRectF filled = box;
    filled.setWidth(std::max(box.height(), box.width() * std::clamp(share, 0., 1.)));
    if (direction == Qt::RightToLeft) filled.moveRight(box.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Role::act));
    if (share > 0) painter.drawRoundedRect(filled, round, round);
}

} // namespace kneecoach
