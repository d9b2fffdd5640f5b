// SPDX-License-Identifier: MIT
#include "ui/parts/pages_part.h"

#include "ui/parts/accessible.h"
#include "ui/parts/arranged.h"
#include "ui/text_flow.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kneecoach {

namespace {

/// So that four fill the column, and five a narrow window in the largest letters.
constexpr int pageWidth = 174;
constexpr int widestPage = 860; ///< a page that stands alone is there to be read
constexpr int pageRim = 2;

} // namespace

PageView::PageView(const PrintedPages::Page& page, int width, const Theme& theme)
    : image_(page.image), theme_(theme) {
    setFixedSize(width, heightForWidth(width));
    setAccessibleName(shown(page.words));
    giveRole(this, QAccessible::Graphic);
}

int PageView::heightForWidth(int width) const {
    const double ratio = image_.isNull() ? 1.4 : double(image_.height()) / image_.width();
    return qRound((width - 2 * pageRim) * ratio) + 2 * pageRim;
}

LonePage::LonePage(PageView* page) : page_(page) {
    page_->setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LonePage::heightForWidth(int width) const {
    return page_->heightForWidth(std::min(width, widestPage));
}

void LonePage::resizeEvent(QResizeEvent*) {
    const int wide = std::min(width(), widestPage);
    page_->setFixedSize(wide, page_->heightForWidth(wide));
    page_->move((width() - wide) / 2, 0);
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), theme_.colour(Role::quiet));
    painter.drawImage(rect().adjusted(pageRim, pageRim, -pageRim, -pageRim), image_);
}

PagesPart::PagesPart(const PrintedPages& pages, const Theme& theme)
    : Part(theme, {}, QAccessible::List) {
    if (pages.items.size() == 1) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new LonePage(new PageView(pages.items.front(), pageWidth, theme)));
        return;
    }
    setLayout(new FlowRows(Theme::space(2)));
    for (const PrintedPages::Page& page : pages.items)
        layout()->addWidget(new PageView(page, pageWidth, theme));
}

} // namespace kneecoach
