// SPDX-License-Identifier: MIT
#include "ui/parts/arranged.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace kneecoach {

QLayoutItem* Arranged::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[std::size_t(index)].get() : nullptr;
}

QLayoutItem* Arranged::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* item = items_[std::size_t(index)].release();
    items_.erase(items_.begin() + index);
    return item;
}

int Arranged::widest(QSize (QLayoutItem::*of)() const) const {
    int width = 0;
    for (const auto& item : items_) width = std::max(width, (item.get()->*of)().width());
    return width;
}

int Arranged::heightOf(std::size_t item, int width) const {
    const auto& one = items_[item];
    return one->hasHeightForWidth() ? one->heightForWidth(width) : one->sizeHint().height();
}

int Arranged::heightForWidth(int width) const {
    int bottom = 0;
    for (const QRect& place : places(width)) bottom = std::max(bottom, place.bottom() + 1);
    return bottom;
}

QSize Arranged::sizeHint() const {
    const int all = widest(&QLayoutItem::sizeHint) * count() + gap_ * std::max(0, count() - 1);
    return {all, heightForWidth(all)};
}

QSize Arranged::minimumSize() const {
    int height = 0;
    for (const auto& item : items_) height = std::max(height, item->minimumSize().height());
    return {widest(&QLayoutItem::minimumSize), height};
}

void Arranged::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto all = places(rect.width());
    for (std::size_t i = 0; i < all.size(); ++i)
        items_[i]->setGeometry(
            QStyle::visualRect(direction, rect, all[i].translated(rect.topLeft())));
}

/// Even rows are better than full ones: four that do not fit stand two by two.
int EvenRows::columnsIn(int width) const {
    const int cell = widest(&QLayoutItem::minimumSize) + gap();
    const int fit = std::clamp((width + gap()) / std::max(1, cell), 1, most_);
    const int among = std::max(1, firstSpans_ && count() % 2 == 1 ? count() - 1 : count());
    const int rows = (among + fit - 1) / fit;
    return (among + rows - 1) / rows;
}

std::vector<QRect> EvenRows::places(int width) const {
    const int columns = columnsIn(width);
    const int cell = (width - gap() * (columns - 1)) / columns;
    std::vector<QRect> all;
    int top = 0;
    const auto size = std::size_t(count());
    for (std::size_t begin = 0; begin < size;) {
        const bool spans = begin == 0 && firstSpans_ && columns > 1 && size % 2 == 1;
        const std::size_t end = std::min(size, begin + (spans ? 1 : std::size_t(columns)));
        const int across = spans ? width : cell;
        int height = 0;
        for (std::size_t i = begin; i < end; ++i) height = std::max(height, heightOf(i, across));
        for (std::size_t i = begin; i < end; ++i)
            all.emplace_back(int(i - begin) * (cell + gap()), top, across, height);
        top += height + gap();
        begin = end;
    }
    return all;
}

std::vector<QRect> FlowRows::places(int width) const {
    std::vector<QRect> all;
    int left = 0, top = 0, height = 0;
    std::size_t begin = 0;
    const auto endRow = [&](std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) all[i].setHeight(height);
        begin = end;
    };
    for (std::size_t i = 0; i < std::size_t(count()); ++i) {
        const int wide = std::min(width, itemAt(int(i))->sizeHint().width());
        if (left > 0 && left + wide > width) {
            endRow(i);
            top += height + gap();
            left = height = 0;
        }
        const int high = heightOf(i, wide);
        all.emplace_back(left, top, wide, high);
        height = std::max(height, high);
        left += wide + gap();
    }
    endRow(all.size());
    return all;
}

} // namespace kneecoach
