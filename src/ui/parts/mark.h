// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icons.h"
#include "ui/theme.h"

#include <QWidget>

namespace kneecoach {

class Label;

/// An icon beside words, as high as their first line. With a disc role it is a badge.
class Mark final : public QWidget {
    Q_OBJECT

public:
    Mark(Icon icon, const Theme& theme, Type beside, Role ink);
    Mark(Icon icon, const Theme& theme, Type beside, Role disc, Role on);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon icon_;
    Theme theme_;
    Type beside_;
    Role ink_;
    Role disc_;
    bool isBadge_;
};

/// A mark and words in one row.
class MarkedWords final : public QWidget {
    Q_OBJECT

public:
    MarkedWords(Mark* mark, Label* label);
};

} // namespace kneecoach
