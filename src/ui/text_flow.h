// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <string>

class QPainter;

namespace kneecoach {

/// The words of a pack or a person for the screen; what is not UTF-8 shows as such.
QString shown(const std::string& words);

/// Plain words broken into lines of at most `width`; a word that is longer than a line is broken too. Whatever stands in
/// them is shown as it stands: nothing is markup, nothing is opened.
class TextFlow {
public:
    TextFlow(const QString& words, const QFont& font, qreal width,
        Qt::Alignment alignment = Qt::AlignLeft);
    TextFlow(const TextFlow&) = delete;
    TextFlow& operator=(const TextFlow&) = delete;

    /// What the lines take: their widest, and all their heights.
    QSizeF size() const { return size_; }
    int height() const;

    /// Draws the lines in the pen of `painter`, the first one's top left corner at `at`.
    void draw(QPainter& painter, QPointF at) const { layout_.draw(&painter, at); }

private:
    void breakLines(qreal width);

    QTextLayout layout_;
    QSizeF size_;
};

/// The width `words` take in one line.
int widthInOneLine(const QString& words, const QFont& font);

/// The width of the longest word, but no more than a dozen letters ask for.
int widthOfLongestWord(const QString& words, const QFont& font);

} // namespace kneecoach
