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
#include <initializer_list>

namespace kneecoach {

namespace {

constexpr int side = Theme::space(4);
constexpr int gap = Theme::space(3);

/// A page with little on it stays together in a tall window.
int comfortable(const Theme& theme) { return 700 + 4 * (theme.percent - 100); }

/// Seen from two metres.
Theme enlarged(Theme theme) {
    theme.percent = std::min(200, theme.percent * 3 / 2);
    return theme;
}

int heightOf(const QWidget* widget, int width) {
    return widget->layout()->hasHeightForWidth() ? widget->layout()->totalHeightForWidth(width)
                                                 : widget->sizeHint().height();
}

template <class Kind>
bool is(const Block& block) {
    return std::holds_alternative<Kind>(block);
}

bool isLead(const Block& block) {
    const auto* text = std::get_if<Text>(&block);
    return text && text->look == Text::Look::lead;
}

/// Words stand close to what they are about.
int gapBetween(const Block& above, const Block& below) {
    const auto* text = std::get_if<Text>(&below);
    if (text && text->look == Text::Look::lead && !isLead(above)) return Theme::space(4);
    if (is<Text>(above)) return text || is<Lines>(below) ? Theme::unit + 4 : Theme::space(2);
    return is<Notice>(below) ? Theme::space(2) : gap;
}

/// Pictures and cards that follow each other stand side by side.
bool standsBeside(const Block& block) { return is<Card>(block) || is<Picture>(block); }

bool canGrow(const Block& block) {
    const auto* choices = std::get_if<Choices>(&block);
    return choices && choices->layout != Choices::Layout::row;
}

} // namespace

PageFrame::PageFrame(const Scene& scene, const Theme& theme, const FrameWords& words)
    : Part(
        scene.fromAfar ? enlarged(theme) : theme, shown(announcementOf(scene)), QAccessible::Pane),
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

QWidget* PageFrame::head(const Scene& scene, const FrameWords& words) {
    auto* head = new QWidget;
    auto* column = new Column(head, theme().column(), side);
    column->setContentsMargins(0, Theme::space(2), 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    if (scene.canGoBack) row->addWidget(back(words.back));
    row->addStretch();
    if (scene.progress)
        row->addWidget(new ProgressPart(*scene.progress, theme()), 0, Qt::AlignVCenter);
    column->addLayout(row);
    return head;
}

Button* PageFrame::back(const QString& words) {
    Choice choice;
    choice.id = "back";
    choice.label = words.toStdString();
    choice.look = Choice::Look::quiet;
    Button* one = button(choice, Cut::action);
    one->sign(Icon::back);
    return one;
}

QWidget* PageFrame::body(const Scene& scene) {
    auto* body = new QWidget;
    auto* column = new Column(body, theme().column(), side);
    column->setContentsMargins(0, Theme::space(2), 0, Theme::space(2));
    column->addWidget(title(scene));
    addBlocks(scene, *column);
    return body;
}

/// Where a question stands below it, the title only says what it is about.
Label* PageFrame::title(const Scene& scene) {
    const bool small = questionOf(scene).has_value();
    auto* title = new Label(shown(scene.title), theme(), small ? Type::strong : Type::title,
        small ? Role::act : Role::ink);
    title->setObjectName("title");
    return title;
}

void PageFrame::addBlocks(const Scene& scene, QVBoxLayout& column) {
    const auto answer = answerOf(scene);
    const auto question = questionOf(scene);
    const Block* above = nullptr;
    bool grows = false;
    for (std::size_t i = 0; i < scene.blocks.size(); ++i) {
        const Block& block = scene.blocks[i];
        if (answer == i) continue;
        column.addSpacing(above ? gapBetween(*above, block) : Theme::space(question == i ? 1 : 2));
        above = &block;
        grows = canGrow(block) && i + 1 == scene.blocks.size();
        column.addWidget(question == i ? asked(block)
                : standsBeside(block)  ? beside(scene, i)
                                       : part(block),
            grows ? 1 : 0);
    }
    if (!grows) column.addStretch();
}

/// The question of the page, as large as a title.
QWidget* PageFrame::asked(const Block& block) {
    auto* question = new Label(shown(std::get<Text>(block).words), theme(), Type::title);
    question->setObjectName("question");
    return question;
}

/// `at` is left at the last of those that stand beside each other.
QWidget* PageFrame::beside(const Scene& scene, std::size_t& at) {
    auto* row = new QWidget;
    row->setLayout(new EvenRows(2, Theme::space(2)));
    const auto kind = scene.blocks[at].index();
    for (; at < scene.blocks.size() && scene.blocks[at].index() == kind; ++at)
        row->layout()->addWidget(part(scene.blocks[at]));
    --at;
    return row;
}

QWidget* PageFrame::foot(const Scene& scene) {
    auto* foot = new QWidget;
    auto* column = new Column(foot, theme().column(), side);
    column->setContentsMargins(0, Theme::space(2), 0, Theme::space(3));
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

/// The foot keeps its place while what is above it fits; then the page grows to the window, and
/// then it scrolls.
void PageFrame::arrange() {
    static_cast<Column*>(body_->layout())->setPageWidth(width());
    const int top = heightOf(head_, width());
    const int middle = heightOf(body_, width());
    const int bottom = heightOf(foot_, width());
    const int least = std::min(height(), comfortable(theme()));
    const int sheet = std::clamp(top + middle + bottom, least, height());
    const int begin = (height() - sheet) / 2;
    const int room = sheet - top - bottom;
    const int strip = middle > room ? Theme::smallTarget + Theme::unit : 0;
    const QSize more = more_->sizeHint();
    const QPoint below((width() - more.width()) / 2, begin + top + room - strip + 4);
    head_->setGeometry(0, begin, width(), top);
    scroll_->setGeometry(0, begin + top, width(), room - strip);
    more_->setGeometry(QRect(below, more));
    foot_->setGeometry(0, begin + sheet - bottom, width(), bottom);
    showWhetherMore();
}

void PageFrame::showWhetherMore() {
    const auto* bar = scroll_->verticalScrollBar();
    more_->setVisible(bar->value() < bar->maximum());
}

void PageFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour(Role::ground));
    if (foot_->layout()->count() > 0) paintRule(painter);
}

/// A line that says where the page ends and its foot begins.
void PageFrame::paintRule(QPainter& painter) const {
    const int wide = std::min(width() - 2 * side, theme().column());
    painter.fillRect((width() - wide) / 2, foot_->y(), wide, 2, theme().colour(Role::tint));
}

int PageFrame::scrolled() const { return scroll_->verticalScrollBar()->value(); }

void PageFrame::scrollTo(int place) { scroll_->verticalScrollBar()->setValue(place); }

void PageFrame::turn(int pages) {
    scrollTo(scrolled() + pages * scroll_->viewport()->height() * 4 / 5);
}

Button* PageFrame::buttonCalled(const QString& id) const {
    const auto all = id.isEmpty() ? QList<Button*>{} : findChildren<Button*>(id);
    return all.empty() ? nullptr : all.back();
}

Button* PageFrame::buttonOfLetter(char letter) const {
    if (letter == 0) return nullptr;
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

bool PageFrame::isInSight(const QWidget* widget) const {
    if (!body_->isAncestorOf(widget)) return true;
    const QRect seen = scroll_->viewport()->rect();
    return seen.contains(QRect(widget->mapTo(scroll_->viewport(), QPoint()), widget->size()));
}

} // namespace kneecoach
