// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icons.h"
#include "ui/parts/part.h"

namespace kneecoach {

/// How good or bad news look: a fill, a colour for marks and words on it, and an icon, so that colour is never alone.
struct NewsLook {
    Role fill;
    Role mark;
    Role on;
    Icon icon;
};

class CardPart final : public Part {
    Q_OBJECT

public:
    CardPart(const Card& card, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NewsLook tone_;
};

class NoticePart final : public Part {
    Q_OBJECT

public:
    NoticePart(const Notice& notice, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NewsLook tone_;
};

} // namespace kneecoach
