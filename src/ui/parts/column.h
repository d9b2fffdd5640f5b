// SPDX-License-Identifier: MIT
#pragma once

#include <QVBoxLayout>

namespace kneecoach {

/// One column in the middle, no wider than reads well, however wide the window.
class Column final : public QVBoxLayout {
public:
    Column(QWidget* parent, int most, int margin)
        : QVBoxLayout(parent), most_(most), margin_(margin) {
        setContentsMargins(0, 0, 0, 0);
        setSpacing(0);
    }

    void setGeometry(const QRect& rect) override {
        const int side = sideOf(rect.width());
        QVBoxLayout::setGeometry(rect.adjusted(side, 0, -side, 0));
    }
    int heightForWidth(int width) const override {
        return QVBoxLayout::heightForWidth(width - 2 * sideOf(width));
    }
    int minimumHeightForWidth(int width) const override {
        return QVBoxLayout::minimumHeightForWidth(width - 2 * sideOf(width));
    }
    QSize minimumSize() const override {
        return QVBoxLayout::minimumSize() + QSize(2 * margin_, 0);
    }

private:
    int sideOf(int width) const { return std::max(margin_, (width - most_) / 2); }

    int most_;
    int margin_;
};

} // namespace kneecoach
