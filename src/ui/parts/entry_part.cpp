// SPDX-License-Identifier: MIT
#include "ui/parts/entry_part.h"

#include "ui/text_flow.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace kneecoach {

namespace {

constexpr int longest = 64;

/// Large signs, a clear rim, and a thicker one where the focus is.
QString styleOf(const Theme& theme) {
    return QStringLiteral(
        "QLineEdit { background: %1; color: %2; border: 2px solid %3; border-radius: 10px; "
        "padding: 8px 14px; } QLineEdit:focus { border: 4px solid %4; padding: 6px 12px; }")
        .arg(theme.colour(Role::card).name(), theme.colour(Role::ink).name(),
            theme.colour(Role::quiet).name(), theme.colour(Role::act).name());
}

} // namespace

EntryPart::EntryPart(const Entry& entry, const Theme& theme)
    : Part(theme, shown(entry.name)),
      id_(shown(entry.id)),
      line_(new QLineEdit(shown(entry.typed))) {
    line_->setObjectName(id_);
    line_->setAccessibleName(shown(entry.name));
    line_->setMaxLength(longest);
    line_->setFont(theme.font(Type::large));
    line_->setStyleSheet(styleOf(theme));
    connect(line_, &QLineEdit::returnPressed, this, &EntryPart::send);
    Choice choice;
    choice.label = entry.button;
    choice.look = Choice::Look::primary;
    auto* button = new Button(choice, Cut::action, theme);
    connect(button, &Button::acted, this, &EntryPart::send);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(line_, 1);
    row->addWidget(button);
    setFocusProxy(line_);
}

void EntryPart::send() { emit acted(id_ + QLatin1Char('/') + line_->text()); }

} // namespace kneecoach
