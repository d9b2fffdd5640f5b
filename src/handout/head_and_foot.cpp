// SPDX-License-Identifier: MIT
#include "handout/head_and_foot.h"

#include "handout/paint_picture.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

using Type = PaperLook::Type;

constexpr double markHeight = 15 * millimetre;
constexpr double footLine = 0.6 * point;

} // namespace

double HeadAndFoot::room(const Section& section) const {
    return press_.look.page().height() - 2 * press_.look.margin() - headHeight(section)
        - footHeight();
}

QPointF HeadAndFoot::corner(const Section& section) const {
    return {press_.look.margin(), press_.look.margin() + headHeight(section)};
}

TextBlock HeadAndFoot::title(const Section& section) const {
    return TextBlock(section.title, press_.look.font(Type::title), press_.width() * 0.8);
}

TextBlock HeadAndFoot::note(const Section& section) const {
    return TextBlock(section.note, press_.look.font(Type::body), press_.width() * 0.8);
}

TextBlock HeadAndFoot::numberOf(const std::string& number) const {
    return TextBlock(number, press_.look.font(Type::body), press_.width());
}

TextBlock HeadAndFoot::foot(const std::string& number) const {
    return TextBlock(paper_.foot, press_.look.font(Type::body),
        press_.width() - numberOf(number).naturalWidth() - press_.look.gap());
}

double HeadAndFoot::headHeight(const Section& section) const {
    double words = title(section).height();
    if (!section.note.empty()) words += note(section).height();
    return (section.mark ? std::max(words, markHeight) : words) + press_.look.gap();
}

/// Room for the longest foot there may be.
double HeadAndFoot::footHeight() const {
    return foot("Page 00 of 00").height() + press_.look.gap();
}

void HeadAndFoot::paintHead(QPainter& painter, const Section& section) const {
    const QPointF at(press_.look.margin(), press_.look.margin());
    title(section).paint(painter, at);
    if (!section.note.empty())
        note(section).paint(painter, at + QPointF(0, title(section).height()));
    if (!section.mark) return;
    const double wide = markHeight * widthOf(*section.mark, press_.book);
    paintOnPaper(
        painter, at + QPointF(press_.width() - wide, 0), *section.mark, markHeight, press_.book);
}

void HeadAndFoot::paintFoot(QPainter& painter, const std::string& number) const {
    const TextBlock words = foot(number);
    const double left = press_.look.margin();
    const double y = press_.look.page().height() - press_.look.margin() - words.height();
    painter.setPen(QPen(Qt::black, footLine));
    painter.drawLine(QPointF(left, y - 4 * point), QPointF(left + press_.width(), y - 4 * point));
    words.paint(painter, {left, y});
    const TextBlock right = numberOf(number);
    right.paint(painter, {left + press_.width() - right.naturalWidth(), y});
}

} // namespace kneecoach
