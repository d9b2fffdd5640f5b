// SPDX-License-Identifier: MIT
#include "ui/parts/answer_parts.h"

#include "ui/parts/arranged.h"
#include "ui/parts/label.h"
#include "ui/text_flow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace kneecoach {

namespace {

constexpr int answerGap = 12;
constexpr int padColumns = 3;
constexpr int answers = 3; ///< that stand beside each other in the foot

bool isOneChosen(const Choices& choices) {
    return std::ranges::any_of(choices.items, &Choice::chosen);
}

/// Lines of a list lead somewhere; of other groups one is chosen.
QAccessible::Role roleOf(const Choices& choices) {
    const bool leads = choices.layout == Choices::Layout::list || !isOneChosen(choices);
    return leads ? QAccessible::Button : QAccessible::RadioButton;
}

bool areAllQuiet(const Choices& choices) {
    return std::ranges::all_of(
        choices.items, [](const Choice& item) { return item.look == Choice::Look::quiet; });
}

Cut cutOf(const Choices& choices) {
    if (choices.layout == Choices::Layout::cards) return Cut::card;
    if (choices.layout == Choices::Layout::column) return Cut::line;
    if (choices.layout == Choices::Layout::list) return Cut::entry;
    return areAllQuiet(choices) ? Cut::action : Cut::answer;
}

/// A long column is folded, so that it need not scroll.
QLayout* column(const Choices& choices) {
    return (new EvenRows(choices.items.size() > 4 ? 2 : 1, answerGap))->growing(20);
}

/// A few are as large as there is room; of many, more stand beside each other.
QLayout* cards(const Choices& choices) {
    const bool few = choices.items.size() <= 6;
    const bool three = choices.items.size() == 3;
    const bool leads = !choices.items.empty() && choices.items[0].look == Choice::Look::primary;
    return (new EvenRows(few && !three ? 2 : 3, answerGap))
        ->spanningFirst(leads)
        ->growing(few ? 72 : 0);
}

QLayout* layoutOf(const Choices& choices) {
    if (choices.layout == Choices::Layout::cards) return cards(choices);
    if (choices.layout == Choices::Layout::column) return column(choices);
    if (choices.layout == Choices::Layout::list) return new EvenRows(1, Theme::unit - 2);
    if (choices.layout == Choices::Layout::pad)
        return (new EvenRows(padColumns, Theme::unit))->fixed();
    if (areAllQuiet(choices)) return new FlowRows(answerGap);
    if (choices.lastApart && choices.items.size() == answers)
        return (new EvenRows(answers, answerGap))->fixed();
    return new EvenRows(5, answerGap);
}

} // namespace

ChoicesPart::ChoicesPart(const Choices& choices, const Theme& theme, Holds holds)
    : Part(theme, shown(choices.name)), role_(roleOf(choices)) {
    QLayout* rows = layoutOf(choices);
    setLayout(rows);
    const std::size_t left = holds == Holds::allButLast ? 1 : 0;
    for (std::size_t i = 0; i + left < choices.items.size(); ++i)
        rows->addWidget(button(choices.items[i], cutOf(choices), role_));
}

void ChoicesPart::pileUp(bool piles) {
    if (auto* rows = dynamic_cast<EvenRows*>(layout())) rows->pileUp(piles);
}

/// Empty places keep it where it stands beside the others elsewhere.
ApartPart::ApartPart(const Choice& item, ChoicesPart& others, const Theme& theme)
    : Part(theme, others.accessibleName()), others_(others) {
    setLayout((new EvenRows(answers, answerGap))->fixed());
    for (int i = 1; i < answers; ++i) layout()->addWidget(new QWidget);
    layout()->addWidget(others.another(item, Cut::answer));
}

ScalePart::ScalePart(const Scale& scale, const Theme& theme) : Part(theme, shown(scale.name)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit);
    if (!scale.name.empty()) column->addWidget(new Label(shown(scale.name), theme, Type::lead));
    column->addWidget(numbers(scale));
    const bool saysEnds = !scale.leastWords.empty() || !scale.mostWords.empty();
    if (saysEnds) column->addWidget(ends(scale));
}

QWidget* ScalePart::numbers(const Scale& scale) {
    auto* row = new QWidget;
    row->setLayout(new EvenRows(scale.most - scale.least + 1, 6));
    for (int number = scale.least; number <= scale.most; ++number) {
        Choice choice{scale.id + "/" + std::to_string(number), std::to_string(number)};
        choice.chosen = scale.value == number;
        if (number >= 0 && number <= 9) choice.key = static_cast<char>('0' + number);
        row->layout()->addWidget(button(choice, Cut::number, QAccessible::RadioButton));
    }
    return row;
}

QWidget* ScalePart::ends(const Scale& scale) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space(3));
    auto* most = new Label(shown(scale.mostWords), theme(), Type::small, Role::quiet);
    most->setAlignment(Qt::AlignRight);
    line->addWidget(new Label(shown(scale.leastWords), theme(), Type::small, Role::quiet), 1);
    line->addWidget(most, 1);
    return row;
}

TicksPart::TicksPart(const Ticks& ticks, const Theme& theme) : Part(theme, shown(ticks.name)) {
    setLayout(new EvenRows(1, Theme::unit));
    for (const Choice& item : ticks.items)
        layout()->addWidget(button(item, Cut::tick, QAccessible::CheckBox));
}

} // namespace kneecoach
