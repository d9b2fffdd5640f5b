// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/part.h"

namespace kneecoach {

/// Of these, one is meant: buttons, and radio buttons once one of them is chosen.
class ChoicesPart final : public Part {
    Q_OBJECT

public:
    /// All of them, or all but the last.
    enum class Holds { all, allButLast };

    ChoicesPart(const Choices& choices, const Theme& theme, Holds holds = Holds::all);

    /// One more of the same, that stands elsewhere on the page.
    Button* another(const Choice& item, Cut cut) { return button(item, cut, role_); }

    /// One below the other, where only a half of the page is theirs.
    void pileUp(bool piles);

private:
    QAccessible::Role role_;
};

/// The last of an answer row by itself, in the very place it has there. It belongs to the others above: letters and
/// arrows go from them to it and back.
class ApartPart final : public Part {
    Q_OBJECT

public:
    ApartPart(const Choice& item, ChoicesPart& others, const Theme& theme);

protected:
    void keyPressEvent(QKeyEvent* event) override { others_.walk(event); }

private:
    ChoicesPart& others_;
};

class ScalePart final : public Part {
    Q_OBJECT

public:
    ScalePart(const Scale& scale, const Theme& theme);

private:
    QWidget* numbers(const Scale& scale);
    QWidget* ends(const Scale& scale);
};

class TicksPart final : public Part {
    Q_OBJECT

public:
    TicksPart(const Ticks& ticks, const Theme& theme);
};

} // namespace kneecoach
