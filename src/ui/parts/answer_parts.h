// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/part.h"

namespace kneecoach {

/// Of these, one is meant: buttons, and radio buttons once one of them is chosen.
class ChoicesPart final : public Part {
    Q_OBJECT

public:
    ChoicesPart(const Choices& choices, const Theme& theme);
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
