// SPDX-License-Identifier: MIT
#include "ui/parts/page_frame.h"

#include "ui/parts/body_map.h"
#include "ui/parts/column.h"
#include "ui/parts/halves.h"
#include "ui/parts/moving_part.h"
#include "ui/parts/scroll.h"
#include "ui/reading.h"
#include "ui/text_flow.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <initializer_list>

namespace kneecoach {

namespace {

constexpr int leastForPage = 200; ///< that is left for it between head and foot
constexpr int forMap = 120;       ///< that a picture to tap on is given where there is room

/// A page with little on it stays together in a tall window.
int comfortable(const Theme& theme) { return 640 + 4 * (theme.percent - 100); }

/// Seen from two metres.
Theme enlarged(Theme theme) {
    theme.percent = std::min(200, theme.percent * 3 / 2);
    return theme;
}

int heightOf(const QWidget* widget, int width) {
    return widget->layout()->hasHeightForWidth() ? widget->layout()->totalHeightForWidth(width)
                                                 : widget->sizeHint().height();
}

} // namespace

PageFrame::PageFrame(const Scene& scene, const Theme& theme, const FrameWords& words)
    : Part(
        scene.fromAfar ? enlarged(theme) : theme, shown(announcementOf(scene)), QAccessible::Pane),
      most_(most(scene)),
      rest_(words.rest),
      head_(head(scene, words)),
      body_(body(scene)),
      foot_(foot(scene)),
      scroll_(new Scroll(body_, theme)),
      more_(new MoreBelow(words.more, theme)) {
    setObjectName(shown(scene.id));
    for (QWidget* child : std::initializer_list<QWidget*>{head_, scroll_, more_, foot_})
        child->setParent(this);
    connect(more_, &Pressable::clicked, this, [this] { turn(1); });
    const auto* bar = scroll_->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &PageFrame::showWhetherMore);
    connect(bar, &QScrollBar::rangeChanged, this, &PageFrame::showWhetherMore);
}

void PageFrame::resizeEvent(QResizeEvent*) { arrange(); }

/// The foot keeps its place while what is above it fits; then the page grows to the window, and
/// then it scrolls.
void PageFrame::arrange() {
    static_cast<Column*>(body_->layout())->setPageWidth(width());
    const int top = heightOf(head_, width());
    const int foot = heightOf(foot_, width());
    letFootScroll(height() - top - foot < leastForPage);
    const int bottom = footScrolls_ ? 0 : foot;
    standAsFits(height() - top - bottom);
    const int middle = heightOf(body_, width());
    const int more = body_->findChild<BodyMapPart*>() ? forMap : 0;
    const int least = halves_ ? height() : std::min(height(), comfortable(theme()) + more);
    const int sheet = std::clamp(top + middle + bottom, least, height());
    const int begin = (height() - sheet) / 2;
    const int room = sheet - top - bottom;
    if (middle <= room) noteSeenToTheEnd();
    const int strip = middle > room ? Theme::smallTarget + Theme::unit : 0;
    const QSize size = more_->sizeHint();
    const QPoint below((width() - size.width()) / 2, begin + top + room - strip + 4);
    head_->setGeometry(0, begin, width(), top);
    scroll_->setGeometry(0, begin + top, width(), room - strip);
    more_->setGeometry(QRect(below, size));
    if (!footScrolls_) foot_->setGeometry(0, begin + sheet - bottom, width(), bottom);
    showWhetherMore();
}

/// The first way in which all is in sight. A picture goes where it is not otherwise; what is read never does.
void PageFrame::standAsFits(int room) {
    using enum Halves::Way;
    if (!halves_) return;
    const bool isPicture = halves_->findChild<MovingPart*>();
    for (const Halves::Way way : {beside, below, belowInRows, alone}) {
        if (way == beside && width() <= height()) continue;
        halves_->stand(way == alone && !isPicture ? belowInRows : way);
        if (heightOf(body_, width()) <= room) return;
    }
}

/// In a small window with very large letters the foot goes along with the page.
void PageFrame::letFootScroll(bool scrolls) {
    if (scrolls == footScrolls_) return;
    footScrolls_ = scrolls;
    if (scrolls) return static_cast<Column*>(body_->layout())->addWidget(foot_);
    body_->layout()->removeWidget(foot_);
    foot_->setParent(this);
    foot_->show();
}

void PageFrame::showWhetherMore() {
    const auto* bar = scroll_->verticalScrollBar();
    more_->setVisible(bar->value() < bar->maximum());
    if (bar->maximum() > 0 && bar->value() == bar->maximum()) noteSeenToTheEnd();
}

/// The focus does not fall on what came up: a second press is not meant for it.
void PageFrame::noteSeenToTheEnd() {
    wasSeen_ = true;
    for (Pressable* one : before_) {
        if (one->hasFocus()) setFocus(Qt::OtherFocusReason);
        one->hide();
    }
    for (Pressable* one : after_) one->show();
}

void PageFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour(Role::ground));
    if (!footScrolls_ && foot_->layout()->count() > 0) paintRule(painter);
}

/// A line that says where the page ends and its foot begins.
void PageFrame::paintRule(QPainter& painter) const {
    const int wide = std::min(width() - 2 * sideMargin, most_);
    painter.fillRect((width() - wide) / 2, foot_->y(), wide, 2, theme().colour(Role::tint));
}

int PageFrame::scrolled() const { return scroll_->verticalScrollBar()->value(); }

void PageFrame::scrollTo(int place) { scroll_->verticalScrollBar()->setValue(place); }

void PageFrame::turn(int pages) {
    scrollTo(scrolled() + pages * scroll_->viewport()->height() * 4 / 5);
}

Pressable* PageFrame::buttonCalled(const QString& id) const {
    const auto all = id.isEmpty() ? QList<Pressable*>{} : findChildren<Pressable*>(id);
    return all.empty() || !all.back()->isVisibleTo(this) ? nullptr : all.back();
}

Pressable* PageFrame::buttonOfLetter(char letter) const {
    if (letter == 0) return nullptr;
    const auto among = [letter](const auto& buttons) -> Pressable* {
        const auto found = std::ranges::find_if(
            buttons, [=](const Pressable* b) { return b->letter() == letter; });
        return found == buttons.end() ? nullptr : *found;
    };
    for (QWidget* up = QApplication::focusWidget(); up && up != this; up = up->parentWidget())
        if (const auto* group = qobject_cast<Part*>(up))
            if (Pressable* one = among(group->buttons())) return one;
    return among(findChildren<Pressable*>());
}

void PageFrame::bringIntoSight(QWidget* widget) {
    if (body_->isAncestorOf(widget)) scroll_->ensureWidgetVisible(widget, 0, Theme::space(2));
}

bool PageFrame::isInSight(const QWidget* widget) const {
    if (!body_->isAncestorOf(widget)) return true;
    const QRect seen = scroll_->viewport()->rect();
    return seen.contains(QRect(widget->mapTo(scroll_->viewport(), QPoint()), widget->size()));
}

} // namespace kneecoach
