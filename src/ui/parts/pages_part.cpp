// SPDX-License-Identifier: MIT
#include "ui/parts/pages_part.h"

#include "ui/parts/accessible.h"
#include "ui/parts/arranged.h"
#include "ui/text_flow.h"

#include <QPainter>

namespace kneecoach {

namespace {

/// So that four fill the column, and five a narrow window in the largest letters.
constexpr int pageWidth = 174;
constexpr int lonePageWidth = 560; ///< a page that stands alone is there to be read
constexpr int rim = 2;

} // namespace

PageView::PageView(const PrintedPages::Page& page, int width, const Theme& theme)
    : image_(page.image), theme_(theme) {
    const double ratio = image_.isNull() ? 1.4 : double(image_.height()) / image_.width();
    setFixedSize(width + 2 * rim, qRound(width * ratio) + 2 * rim);
    setAccessibleName(shown(page.words));
    giveRole(this, QAccessible::Graphic);
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), theme_.colour(Role::quiet));
    painter.drawImage(rect().adjusted(rim, rim, -rim, -rim), image_);
}

PagesPart::PagesPart(const PrintedPages& pages, const Theme& theme)
    : Part(theme, {}, QAccessible::List) {
    setLayout(new FlowRows(Theme::space(2)));
    const int width = pages.items.size() == 1 ? lonePageWidth : pageWidth;
    for (const PrintedPages::Page& page : pages.items)
        layout()->addWidget(new PageView(page, width, theme));
}

} // namespace kneecoach
