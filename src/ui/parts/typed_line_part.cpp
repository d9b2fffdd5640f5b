// SPDX-License-Identifier: MIT
#include "ui/parts/typed_line_part.h"

#include "ui/text_flow.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace kneecoach {

namespace {

constexpr int longestLine = 64;

/// Large signs, a clear rim, and a thicker one where the focus is.
QString styleOf(const Theme& theme) {
    return QStringLiteral(
        "QLineEdit { background: %1; color: %2; border: 2px solid %3; border-radius: 10px; "
        "padding: 8px 14px; } QLineEdit:focus { border: 4px solid %4; padding: 6px 12px; }")
        .arg(theme.colour(Role::card).name(), theme.colour(Role::ink).name(),
            theme.colour(Role::quiet).name(), theme.colour(Role::act).name());
}

} // namespace

TypedLinePart::TypedLinePart(const TypedLine& line, const Theme& theme)
    : Part(theme, shown(line.name)), id_(shown(line.id)), line_(new QLineEdit(shown(line.typed))) {
    line_->setObjectName(id_);
    line_->setAccessibleName(shown(line.name));
    line_->setMaxLength(longestLine);
    line_->setFont(theme.font(Type::large));
    line_->setStyleSheet(styleOf(theme));
    connect(line_, &QLineEdit::returnPressed, this, &TypedLinePart::send);
    Choice choice;
    choice.label = line.button;
    choice.look = Choice::Look::primary;
    auto* button = new Button(choice, Cut::action, theme);
    connect(button, &Button::acted, this, &TypedLinePart::send);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(line_, 1);
    row->addWidget(button);
    setFocusProxy(line_);
}

void TypedLinePart::send() { emit acted(id_ + QLatin1Char('/') + line_->text()); }

} // namespace kneecoach
