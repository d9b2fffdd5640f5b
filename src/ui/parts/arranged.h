// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace kneecoach {

/// Items in rows. Where each of them comes to lie follows from the width alone, so that nothing is ever cut off: the
/// height is what the rows take.
class Arranged : public QLayout {
public:
    explicit Arranged(int gap) : gap_(gap) { setContentsMargins(0, 0, 0, 0); }

    void addItem(QLayoutItem* item) override { items_.emplace_back(item); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    int count() const override { return int(items_.size()); }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

protected:
    /// The places of all items in a field of `width`, from its top left corner.
    virtual std::vector<QRect> places(int width) const = 0;

    int gap() const { return gap_; }
    int widest(QSize (QLayoutItem::*of)() const) const;
    int heightOf(std::size_t item, int width) const;

private:
    std::vector<std::unique_ptr<QLayoutItem>> items_;
    int gap_;
};

/// Equal columns: as many as its items have room in, at most `most`. The same things always stand in the same place.
class EvenRows final : public Arranged {
public:
    /// `firstSpans`: where the last row would be short by one, the first item takes a row of its own.
    EvenRows(int most, int gap, bool firstSpans = false)
        : Arranged(gap), most_(most), firstSpans_(firstSpans) {}

protected:
    std::vector<QRect> places(int width) const override;

private:
    int columnsIn(int width) const;

    int most_;
    bool firstSpans_;
};

/// One beside the other at their own width, a new row where there is no more room.
class FlowRows final : public Arranged {
public:
    explicit FlowRows(int gap) : Arranged(gap) {}

protected:
    std::vector<QRect> places(int width) const override;
};

} // namespace kneecoach
