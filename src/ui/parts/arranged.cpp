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

int Arranged::heightOfItem(std::size_t item, int width) const {
    const auto& one = items_[item];
    return one->hasHeightForWidth() ? one->heightForWidth(width) : one->sizeHint().height();
}

int Arranged::heightForWidth(int width) const {
    int bottom = 0;
    for (const QRect& place : places(width, 0)) bottom = std::max(bottom, place.bottom() + 1);
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
    const auto all = places(rect.width(), rect.height() - heightForWidth(rect.width()));
    for (std::size_t i = 0; i < all.size(); ++i)
        items_[i]->setGeometry(
            QStyle::visualRect(direction, rect, all[i].translated(rect.topLeft())));
}

/// Even rows are better than full ones: four that do not fit stand two by two.
int EvenRows::columnsIn(int width) const {
    if (piles_) return 1;
    if (fixed_) return most_;
    const int cell = widest(&QLayoutItem::minimumSize) + gap();
    const int fit = std::clamp((width + gap()) / std::max(1, cell), 1, most_);
    const int among = std::max(1, firstSpans_ && count() % 2 == 1 ? count() - 1 : count());
    const int rows = (among + fit - 1) / fit;
    return (among + rows - 1) / rows;
}

std::vector<EvenRows::Row> EvenRows::rows(int columns) const {
    std::vector<Row> all;
    const auto size = std::size_t(count());
    std::size_t begin = 0;
    if (firstSpans_ && columns > 1 && size % std::size_t(columns) == 1) all.push_back({begin++, 1});
    for (; begin < size; begin = all.back().end)
        all.push_back({begin, std::min(size, begin + std::size_t(columns))});
    return all;
}

int EvenRows::heightOf(const Row& row, int width) const {
    int height = 0;
    for (std::size_t i = row.begin; i < row.end; ++i)
        height = std::max(height, heightOfItem(i, width));
    return height;
}

std::vector<QRect> EvenRows::places(int width, int spare) const {
    const int columns = columnsIn(width);
    const auto left = [&](std::size_t column) { return int(column) * (width + gap()) / columns; };
    const auto all = rows(columns);
    const int more = all.empty() ? 0 : std::clamp(spare / int(all.size()), 0, grow_);
    std::vector<QRect> places;
    int top = 0;
    for (const Row& row : all) {
        const bool spans = firstSpans_ && row.begin == 0 && row.end == 1;
        const int height = heightOf(row, spans ? width : left(1) - gap()) + more;
        for (std::size_t i = row.begin; i < row.end; ++i) {
            const int begin = left(i - row.begin);
            const int end = spans ? width : left(i - row.begin + 1) - gap();
            places.emplace_back(begin, top, end - begin, height);
        }
        top += height + gap();
    }
    return places;
}

std::vector<QRect> FlowRows::places(int width, int) const {
    std::vector<QRect> all;
    int left = 0, top = 0, height = 0;
    std::size_t begin = 0;
    const auto endRow = [&](std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) all[i].setHeight(height);
        begin = end;
    };
    for (std::size_t i = 0; i < std::size_t(count()); ++i) {
        if (itemAt(int(i))->isEmpty()) {
            all.emplace_back(left, top, 0, 0);
            continue;
        }
        const int wide = std::min(width, itemAt(int(i))->sizeHint().width());
        if (left > 0 && left + wide > width) {
            endRow(i);
            top += height + gap();
            left = height = 0;
        }
        const int high = heightOfItem(i, wide);
        all.emplace_back(left, top, wide, high);
        height = std::max(height, high);
        left += wide + gap();
    }
    endRow(all.size());
    return all;
}

} // namespace kneecoach
