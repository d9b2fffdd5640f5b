// SPDX-License-Identifier: MIT
#include "ui/parts/accessible.h"
#include "ui/parts/answer_parts.h"
#include "ui/parts/arranged.h"
#include "ui/parts/build.h"
#include "ui/parts/column.h"
#include "ui/parts/halves.h"
#include "ui/parts/label.h"
#include "ui/parts/page_frame.h"
#include "ui/parts/progress.h"
#include "ui/reading.h"
#include "ui/text_flow.h"

#include <algorithm>
#include <utility>

namespace kneecoach {

namespace {

constexpr int blockGap = Theme::space(3);

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
    return is<Notice>(below) ? Theme::space(2) : blockGap;
}

/// Pictures and cards that follow each other stand side by side.
bool standsBeside(const Block& block) { return is<Card>(block) || is<Picture>(block); }

/// A page that asks one thing has room to ask it in larger letters, and is read with more care.
Theme asking(Theme theme, const Scene& scene) {
    if (answerOf(scene)) theme.percent = std::max(theme.percent, std::min(theme.percent + 25, 150));
    return theme;
}

bool canGrow(const Block& block) {
    const auto* choices = std::get_if<Choices>(&block);
    return choices && choices->layout != Choices::Layout::row;
}

} // namespace

QWidget* PageFrame::head(const Scene& scene, const FrameWords& words) {
    auto* head = new QWidget;
    auto* column = new Column(head, most_, sideMargin);
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
    auto* column = new Column(body, most_, sideMargin);
    column->setContentsMargins(0, Theme::space(2), 0, Theme::space(2));
    column->addWidget(title(scene));
    addBlocks(scene, 0, scene.blocks.size(), *column);
    return body;
}

/// Where a question stands below it, the title only says what it is about.
Label* PageFrame::title(const Scene& scene) {
    const bool small = questionOf(scene).has_value();
    auto* title = new Label(shown(scene.title), asking(theme(), scene),
        small ? Type::strong : Type::title, small ? Role::act : Role::ink);
    title->setObjectName("title");
    title->setAccessibleName(title->text());
    giveRole(title, QAccessible::Heading);
    return title;
}

void PageFrame::addBlocks(
    const Scene& scene, std::size_t begin, std::size_t end, QVBoxLayout& column) {
    const auto answer = answerOf(scene);
    const auto apart = apartOf(scene);
    const auto question = questionOf(scene);
    const Block* above = nullptr;
    bool grows = false;
    for (std::size_t i = begin; i < end; ++i) {
        const Block& block = scene.blocks[i];
        if (answer == i) continue;
        if (above) column.addSpacing(gapBetween(*above, block));
        else if (begin == 0) column.addSpacing(Theme::space(question == i ? 1 : 2));
        above = &block;
        const bool takesRest = is<BodyMap>(block) || is<Moving>(block)
            || (canGrow(block) && (begin > 0 || i + 1 == end));
        grows = grows || takesRest;
        QWidget* shown = question == i ? asked(scene, block)
            : apart == i               ? chain(std::get<Choices>(block))
            : scene.inHalves && (is<Moving>(block) || is<Signs>(block)) ? halves(scene, i)
            : standsBeside(block)                                       ? beside(scene, i)
            : is<Text>(block) ? part(block, asking(theme(), scene))
                              : part(block);
        column.addWidget(shown, takesRest ? 1 : 0);
    }
    if (!grows) column.addStretch();
}

/// What moves, and the rest of the page; or signs, and the signs that follow. `at` is left at the last block of both.
QWidget* PageFrame::halves(const Scene& scene, std::size_t& at) {
    const std::size_t first = std::exchange(at, at + 1);
    const auto* signs = std::get_if<Signs>(&scene.blocks[first]);
    const auto* more = signs ? &std::get<Signs>(scene.blocks.at(at)) : nullptr;
    QWidget* second = more ? part(scene.blocks[at]) : rest(scene, at);
    if (!more) at = scene.blocks.size() - 1;
    const auto share = [](const Signs* of) { return of ? std::max(1, int(of->items.size())) : 1; };
    halves_ = new Halves({part(scene.blocks[first]), share(signs)}, {second, share(more)});
    return halves_;
}

QWidget* PageFrame::rest(const Scene& scene, std::size_t begin) {
    auto* rest = new QWidget;
    auto* column = new QVBoxLayout(rest);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addBlocks(scene, begin, scene.blocks.size(), *column);
    return rest;
}

/// A page in halves is as wide as two that are read, where the window is.
int PageFrame::most(const Scene& scene) const {
    return scene.inHalves ? 2 * theme().column() : theme().column();
}

/// The question of the page, as large as a title.
QWidget* PageFrame::asked(const Scene& scene, const Block& block) {
    const auto& words = std::get<Text>(block).words;
    auto* question = new Label(shown(words), asking(theme(), scene), Type::title);
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
    auto* column = new Column(foot, most_, sideMargin);
    column->setContentsMargins(0, Theme::space(2), 0, Theme::space(3));
    column->setSpacing(Theme::space(2));
    if (const auto answer = answerOf(scene)) column->addWidget(part(scene.blocks[*answer]));
    if (const auto apart = apartOf(scene))
        column->addWidget(
            new ApartPart(std::get<Choices>(scene.blocks[*apart]).items.back(), *chain_, theme()));
    if (!scene.footer.empty() || !scene.hint.empty()) column->addWidget(ways(scene));
    return foot;
}

/// The buttons of the foot; what is to be done first stands where the way on will be.
QWidget* PageFrame::ways(const Scene& scene) {
    auto* row = new QWidget;
    row->setLayout(new FlowRows(12));
    if (!scene.hint.empty()) row->layout()->addWidget(hint(scene.hint));
    for (const Choice& choice : scene.footer) {
        if (choice.afterAll) row->layout()->addWidget(theRest(choice));
        row->layout()->addWidget(button(choice, Cut::action));
        if (choice.afterAll) after_.push_back(buttons().back());
    }
    for (Pressable* one : after_) one->hide();
    return row;
}

/// Brings up what is not in sight yet, in the place of what says something of all.
Button* PageFrame::theRest(const Choice& choice) {
    Choice rest{"see-rest", rest_.toStdString(), choice.look};
    rest.detail = choice.detail;
    auto* one = new Button(rest, Cut::action, theme());
    one->sign(Icon::more);
    connect(one, &Pressable::clicked, this, [this] { turn(1); });
    before_.push_back(one);
    return one;
}

Label* PageFrame::hint(const std::string& words) {
    auto* hint = new Label(shown(words), theme(), Type::answer, Role::quiet);
    hint->setObjectName("hint");
    hint->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    hint->setMinimumHeight(Theme::largeTarget);
    return hint;
}

/// All answers but the last, which the foot shows.
ChoicesPart* PageFrame::chain(const Choices& choices) {
    Choices all = choices;
    if (all.layout == Choices::Layout::row) all.layout = Choices::Layout::column;
    chain_ = new ChoicesPart(all, theme(), ChoicesPart::Holds::allButLast);
    connect(chain_, &Part::acted, this, &Part::acted);
    return chain_;
}

Part* PageFrame::part(const Block& block) { return part(block, theme()); }

Part* PageFrame::part(const Block& block, const Theme& dress) {
    Part* one = build(block, dress);
    connect(one, &Part::acted, this, &Part::acted);
    return one;
}

} // namespace kneecoach
