// SPDX-License-Identifier: MIT
#include "handout/page_foot.h"

#include <QPainter>

namespace kneecoach {
namespace {

using Type = PaperLook::Type;

constexpr double footLine = 0.6 * point;
constexpr double aboveWords = 4 * point;
constexpr auto longestNumber = "Page 00 of 00";

} // namespace

PageFoot::PageFoot(const Paper& paper, const std::string& number, const Press& press)
    : press_(press),
      number_(number, press.look.font(Type::body), press.width()),
      words_(paper.foot, press.look.font(Type::body),
          press.width() - number_.naturalWidth() - press.look.gap()) {}

double PageFoot::height() const { return words_.height() + press_.look.gap(); }

void PageFoot::paint(QPainter& painter) const {
    const double left = press_.look.margin(), right = left + press_.width();
    const double y = press_.look.page().height() - press_.look.margin() - words_.height();
    painter.setPen(QPen(Qt::black, footLine));
    painter.drawLine(QPointF(left, y - aboveWords), QPointF(right, y - aboveWords));
    words_.paint(painter, {left, y});
    number_.paint(painter, {right - number_.naturalWidth(), y});
}

double footHeight(const Paper& paper, const Press& press) {
    return PageFoot(paper, longestNumber, press).height();
}

} // namespace kneecoach
