// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/panel.h"
#include "ui/parts/part.h"

namespace kneecoach {

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
