// SPDX-License-Identifier: MIT
#include "ui/parts/signs_part.h"

#include "ui/parts/accessible.h"
#include "ui/parts/arranged.h"
#include "ui/parts/label.h"
#include "ui/parts/mark.h"
#include "ui/sign_picture.h"
#include "ui/text_flow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kneecoach {
namespace {

constexpr int mostColumns = 4;
constexpr int picturesToLetters =
    3; ///< the side of a picture, as a multiple of the letters beside it

} // namespace

SignView::SignView(std::string name, int side, const QColor& ink)
    : name_(std::move(name)), ink_(ink) {
    setFixedSize(side, side);
}

void SignView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSign(painter, name_, rect(), ink_);
}

SignsPart::SignsPart(const Signs& signs, const Theme& theme)
    : Part(theme, shown(signs.title), QAccessible::List), look_(lookOf(signs.tone)) {
    auto* column = new QVBoxLayout(this);
    const int side = Theme::space(2) + 4;
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(Theme::space(2));
    column->addWidget(
        new MarkedWords(new Mark(look_.icon, theme, Type::answer, look_.mark, look_.on),
            new Label(shown(signs.title), theme, Type::answer)));
    auto* field = new QWidget;
    field->setLayout(new EvenRows(mostColumns, Theme::space(2)));
    for (const Signs::Sign& sign : signs.items) field->layout()->addWidget(one(sign));
    column->addWidget(field);
}

QWidget* SignsPart::one(const Signs::Sign& sign) {
    auto* item = new QWidget;
    auto* row = new QHBoxLayout(item);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit + 4);
    if (hasSign(sign.picture)) {
        const int side = picturesToLetters * theme().size(Type::body);
        row->addWidget(new SignView(sign.picture, side, theme().colour(Role::ink)));
    } else row->addWidget(new Mark(Icon::dot, theme(), Type::body, Role::ink), 0, Qt::AlignTop);
    row->addWidget(new Label(shown(sign.words), theme(), Type::body), 1, Qt::AlignVCenter);
    item->setAccessibleName(shown(sign.words));
    giveRole(item, QAccessible::ListItem);
    return item;
}

void SignsPart::paintEvent(QPaintEvent*) { paintPanel(this, theme(), look_); }

} // namespace kneecoach
