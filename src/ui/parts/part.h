// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/button.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QWidget>

#include <vector>

namespace kneecoach {

/// A block of a page on the screen: a group with a name for a screen reader. The arrow keys go round its buttons; what
/// is pressed in it is sent up.
class Part : public QWidget {
    Q_OBJECT

public:
    explicit Part(const Theme& theme, const QString& name = {},
        QAccessible::Role role = QAccessible::Grouping);

    QAccessible::Role role() const { return role_; }
    const std::vector<Pressable*>& buttons() const { return buttons_; }

    /// The arrows go round the buttons from the one that has the focus; every other key is left to others.
    void walk(QKeyEvent* event);

signals:
    void acted(const QString& id);

protected:
    const Theme& theme() const { return theme_; }

    /// A button whose presses go up; it belongs into the part's layout.
    Button* button(const Choice& choice, Cut cut, QAccessible::Role role = QAccessible::Button);

    /// One more for the arrows to go round.
    void take(Pressable* one) { buttons_.push_back(one); }

    void keyPressEvent(QKeyEvent* event) override { walk(event); }

private:
    int stepOf(int key) const;

    Theme theme_;
    QAccessible::Role role_;
    std::vector<Pressable*> buttons_;
};

} // namespace kneecoach
