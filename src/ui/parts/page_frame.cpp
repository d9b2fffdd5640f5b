// SPDX-License-Identifier: MIT
#include "ui/parts/page_frame.h"

#include "ui/parts/arranged.h"
#include "ui/parts/build.h"
#include "ui/parts/column.h"
#include "ui/parts/label.h"
#include "ui/parts/progress.h"
#include "ui/parts/scroll.h"
#include "ui/reading.h"
#include "ui/text_flow.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace kneecoach {

namespace {

constexpr int side = Theme::space(4);
constexpr int gap = Theme::space(3);

/// A page with little on it stays together in a tall window.
int comfortable(const Theme& theme) { return 700 + 4 * (theme.percent - 100); }

int heightOf(const QWidget* widget, int width) {
    return widget->layout()->hasHeightForWidth() ? widget->layout()->totalHeightForWidth(width)
                                                 : widget->sizeHint().height();
}

bool isText(const Block& block) { return std::holds_alternative<Text>(block); }

int gapBetween(const Block& above, const Block& below) {
    return isText(above) && isText(below) ? Theme::space(1) + 4 : gap;
}

} // namespace

PageFrame::PageFrame(const Scene& scene, const Theme& theme, const FrameWords& words)
    : Part(theme, shown(announcementOf(scene)), QAccessible::Pane),
      head_(head(scene, words)),
      body_(body(scene)),
      foot_(foot(scene)),
      scroll_(new Scroll(body_, theme)) {
    setObjectName(shown(scene.id));
    Choice more{"more", words.more.toStdString(), Choice::Look::quiet};
    more_ = new Button(more, Cut::action, theme);
    for (QWidget* child :
        {head_, static_cast<QWidget*>(scroll_), static_cast<QWidget*>(more_), foot_})
        child->setParent(this);
    connect(more_, &Button::acted, this, [this] { turn(1); });
    connect(
        scroll_->verticalScrollBar(), &QScrollBar::valueChanged, this, &PageFrame::showWhetherMore);
    connect(
        scroll_->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageFrame::showWhetherMore);
}

QWidget* PageFrame::head(const Scene& scene, const FrameWords& words) {
    auto* head = new QWidget;
    auto* column = new Column(head, theme().column(), side);
    column->setContentsMargins(0, Theme::space(2), 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    if (scene.canGoBack)
        row->addWidget(
            button({"back", words.back.toStdString(), Choice::Look::quiet}, Cut::action));
    row->addStretch();
    if (scene.progress)
        row->addWidget(new ProgressPart(*scene.progress, theme()), 0, Qt::AlignVCenter);
    column->addLayout(row);
    return head;
}

QWidget* PageFrame::body(const Scene& scene) {
    auto* body = new QWidget;
    auto* column = new Column(body, theme().column(), side);
    column->setContentsMargins(0, Theme::space(2), 0, Theme::space(2));
    auto* title = new Label(shown(scene.title), theme(), Type::title);
    title->setObjectName("title");
    column->addWidget(title);
    const auto answer = answerOf(scene);
    const Block* above = nullptr;
    for (std::size_t i = 0; i < scene.blocks.size(); ++i) {
        const Block& block = scene.blocks[i];
        if (answer == i) continue;
        column->addSpacing(above ? gapBetween(*above, block) : Theme::space(2));
        above = &block;
        column->addWidget(std::holds_alternative<Card>(block) ? cards(scene, i) : part(block));
    }
    column->addStretch();
    return body;
}

/// Cards that follow each other stand side by side. `at` is left at the last of them.
QWidget* PageFrame::cards(const Scene& scene, std::size_t& at) {
    auto* row = new QWidget;
    row->setLayout(new EvenRows(2, Theme::space(2)));
    for (; at < scene.blocks.size() && std::holds_alternative<Card>(scene.blocks[at]); ++at)
        row->layout()->addWidget(part(scene.blocks[at]));
    --at;
    return row;
}

QWidget* PageFrame::foot(const Scene& scene) {
    auto* foot = new QWidget;
    auto* column = new Column(foot, theme().column(), side);
    column->setContentsMargins(0, Theme::space(1), 0, Theme::space(3));
    column->setSpacing(Theme::space(2));
    if (const auto answer = answerOf(scene)) column->addWidget(part(scene.blocks[*answer]));
    if (scene.footer.empty()) return foot;
    auto* row = new QWidget;
    row->setLayout(new FlowRows(12));
    for (const Choice& choice : scene.footer) row->layout()->addWidget(button(choice, Cut::action));
    column->addWidget(row);
    return foot;
}

Part* PageFrame::part(const Block& block) {
    Part* one = build(block, theme());
    connect(one, &Part::acted, this, &Part::acted);
    return one;
}

void PageFrame::resizeEvent(QResizeEvent*) { arrange(); }

/// The foot keeps its place while what is above it fits; then the page grows to the window, and then it scrolls.
void PageFrame::arrange() {
    const int top = heightOf(head_, width());
    const int middle = heightOf(body_, width());
    const int bottom = heightOf(foot_, width());
    const int sheet =
        std::clamp(top + middle + bottom, std::min(height(), comfortable(theme())), height());
    const int begin = (height() - sheet) / 2;
    const int room = sheet - top - bottom;
    const int strip = middle > room ? Theme::smallTarget + Theme::unit : 0;
    head_->setGeometry(0, begin, width(), top);
    scroll_->setGeometry(0, begin + top, width(), room - strip);
    more_->setGeometry(width() / 2 - 90, begin + top + room - strip + 4, 180, Theme::smallTarget);
    foot_->setGeometry(0, begin + sheet - bottom, width(), bottom);
    showWhetherMore();
}

void PageFrame::showWhetherMore() {
    const auto* bar = scroll_->verticalScrollBar();
    more_->setVisible(bar->maximum() > bar->minimum() && bar->value() < bar->maximum());
}

void PageFrame::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme().colour(Role::ground));
}

int PageFrame::scrolled() const { return scroll_->verticalScrollBar()->value(); }

void PageFrame::scrollTo(int place) { scroll_->verticalScrollBar()->setValue(place); }

void PageFrame::turn(int pages) {
    scrollTo(scrolled() + pages * scroll_->viewport()->height() * 4 / 5);
}

Button* PageFrame::buttonCalled(const QString& id) const {
    for (Button* one : findChildren<Button*>(id))
        if (one != more_) return one;
    return nullptr;
}

Button* PageFrame::buttonOfLetter(char letter) const {
    const auto among = [letter](const auto& buttons) -> Button* {
        const auto found =
            std::ranges::find_if(buttons, [=](const Button* b) { return b->letter() == letter; });
        return found == buttons.end() ? nullptr : *found;
    };
    for (QWidget* up = QApplication::focusWidget(); up && up != this; up = up->parentWidget())
        if (const auto* group = qobject_cast<Part*>(up))
            if (Button* one = among(group->buttons())) return one;
    return among(findChildren<Button*>());
}

void PageFrame::bringIntoSight(QWidget* widget) {
    if (body_->isAncestorOf(widget)) scroll_->ensureWidgetVisible(widget, 0, Theme::space(2));
}

} // namespace kneecoach
