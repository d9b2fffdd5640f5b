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
    /// The places of all items in a field of `width`, from its top left corner; `spare` is height that is not needed.
    virtual std::vector<QRect> places(int width, int spare) const = 0;

    int gap() const { return gap_; }
    int widest(QSize (QLayoutItem::*of)() const) const;
    int heightOfItem(std::size_t item, int width) const;

private:
    std::vector<std::unique_ptr<QLayoutItem>> items_;
    int gap_;
};

/// Equal columns: as many as its items have room in, at most `most`. The same things always stand in the same place.
class EvenRows final : public Arranged {
public:
    EvenRows(int most, int gap) : Arranged(gap), most_(most) {}

    /// Where the last row would be short by one, the first item takes a row of its own.
    EvenRows* spanningFirst(bool spans) {
        firstSpans_ = spans;
        return this;
    }

    /// Never fewer columns, however narrow: longer words break into more lines.
    EvenRows* fixed() {
        fixed_ = true;
        return this;
    }

    /// One below the other, however wide.
    void pileUp(bool piles) {
        piles_ = piles;
        invalidate();
    }

    /// Where there is room to spare, a row becomes up to `most` higher.
    EvenRows* growing(int most) {
        grow_ = most;
        return this;
    }

protected:
    std::vector<QRect> places(int width, int spare) const override;

private:
    /// Items from `begin` to `end` share a row.
    struct Row {
        std::size_t begin;
        std::size_t end;
    };
    int columnsIn(int width) const;
    std::vector<Row> rows(int columns) const;
    int heightOf(const Row& row, int width) const;

    int most_;
    int grow_ = 0;
    bool firstSpans_ = false;
    bool fixed_ = false;
    bool piles_ = false;
};

/// One beside the other at their own width, a new row where there is no more room.
class FlowRows final : public Arranged {
public:
    explicit FlowRows(int gap) : Arranged(gap) {}

protected:
    std::vector<QRect> places(int width, int spare) const override;
};

} // namespace kneecoach
