// SPDX-License-Identifier: MIT
#pragma once

#include <QVBoxLayout>

#include <algorithm>

namespace kneecoach {

/// One column in the middle, no wider than reads well, however wide the window. It stays where it is
/// when a scroll bar comes up beside it.
class Column final : public QVBoxLayout {
public:
    Column(QWidget* parent, int most, int margin)
        : QVBoxLayout(parent), most_(most), margin_(margin) {
        setContentsMargins(0, 0, 0, 0);
        setSpacing(0);
    }

    /// The width of the whole page, scroll bar included.
    void setPageWidth(int width) { page_ = width; }

    void setGeometry(const QRect& rect) override {
        const int width = wide(rect.width());
        const int left = startIn(rect.width());
        const bool mirrored = parentWidget()->layoutDirection() == Qt::RightToLeft;
        const int at = mirrored ? rect.right() + 1 - left - width : rect.left() + left;
        QVBoxLayout::setGeometry(QRect(at, rect.top(), width, rect.height()));
    }
    int heightForWidth(int width) const override {
        return QVBoxLayout::heightForWidth(wide(width));
    }
    int minimumHeightForWidth(int width) const override {
        return QVBoxLayout::minimumHeightForWidth(wide(width));
    }
    QSize minimumSize() const override {
        return QVBoxLayout::minimumSize() + QSize(2 * margin_, 0);
    }

private:
    int startIn(int width) const { return std::max(margin_, (std::max(width, page_) - most_) / 2); }
    int wide(int width) const {
        return std::min(std::max(width, page_) - 2 * startIn(width), width - startIn(width));
    }

    int most_;
    int margin_;
    int page_ = 0;
};

} // namespace kneecoach
