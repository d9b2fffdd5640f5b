// SPDX-License-Identifier: MIT
#include "handout/page_head.h"

#include "handout/paint_picture.h"

#include <algorithm>

namespace kneecoach {
namespace {

using Type = PaperLook::Type;

constexpr double markHeight = 15 * millimetre;
constexpr double share = 0.8; ///< of the width: the rest is for the mark

} // namespace

PageHead::PageHead(const Section& section, const Press& press)
    : press_(press),
      title_(section.title, press.look.font(Type::title), press.width() * share),
      mark_(section.mark) {
    if (!section.note.empty())
        note_.emplace(section.note, press.look.font(Type::body), press.width() * share);
}

double PageHead::height() const {
    const double words = title_.height() + (note_ ? note_->height() : 0);
    return (mark_ ? std::max(words, markHeight) : words) + press_.look.gap();
}

void PageHead::paint(QPainter& painter) const {
    const QPointF at(press_.look.margin(), press_.look.margin());
    title_.paint(painter, at);
    if (note_) note_->paint(painter, at + QPointF(0, title_.height()));
    if (!mark_) return;
    const double wide = markHeight * widthOf(*mark_, press_.book);
    paintOnPaper(painter, at + QPointF(press_.width() - wide, 0), *mark_, markHeight, press_.book);
}

} // namespace kneecoach
