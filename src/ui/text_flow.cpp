// SPDX-License-Identifier: MIT
#include "ui/text_flow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace kneecoach {

namespace {

constexpr qreal endless = 1 << 20;

QString oneParagraph(QString words) {
    return words.replace('\n', QChar::LineSeparator).remove('\r');
}

QTextOption broken(Qt::Alignment alignment) {
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    return option;
}

/// Large letters need less air between their lines.
qreal leading(const QFont& font) { return font.pixelSize() > 26 ? 1.02 : 1.14; }

} // namespace

QString shown(const std::string& words) {
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

TextFlow::TextFlow(const QString& words, const QFont& font, qreal width, Qt::Alignment alignment)
    : layout_(oneParagraph(words), font) {
    layout_.setTextOption(broken(alignment));
    breakLines(std::max<qreal>(width, 1));
}

void TextFlow::breakLines(qreal width) {
    const qreal air = leading(layout_.font());
    layout_.beginLayout();
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, std::round(size_.height() + line.height() * (air - 1) / 2)});
        size_.rheight() += std::ceil(line.height() * air);
        size_.setWidth(std::max(size_.width(), line.naturalTextWidth()));
    }
    layout_.endLayout();
}

int TextFlow::height() const { return int(std::ceil(size_.height())); }

int widthInOneLine(const QString& words, const QFont& font) {
    return int(std::ceil(TextFlow(words, font, endless).size().width())) + 1;
}

int widthOfLongestWord(const QString& words, const QFont& font) {
    const QFontMetricsF metrics(font);
    const qreal most = metrics.averageCharWidth() * 14;
    qreal widest = 0;
    for (const QString& word : words.left(1000).split(' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word.left(40)));
    return int(std::ceil(std::min(widest, most))) + 2;
}

} // namespace kneecoach
