// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace kneecoach {

/// A text broken into lines of at most `width`. Kept after it was measured, to be painted as it was measured.
class TextBlock {
public:
    TextBlock(const std::string& text, const QFont& font, double width);

    double height() const { return height_; }
    double naturalWidth() const;
    double baseline() const; ///< of its first line, below its upper end

    /// Paints it in black, its upper left corner at `at`.
    void paint(QPainter& painter, QPointF at) const;

private:
    std::shared_ptr<QTextLayout> layout_;
    double height_ = 0;
};

/// How high they are one under the other, with `gap` between them.
double heightOf(const std::vector<TextBlock>& blocks, double gap = 0);

/// Paints them so.
void paintAll(QPainter& painter, QPointF at, const std::vector<TextBlock>& blocks, double gap = 0);

} // namespace kneecoach
