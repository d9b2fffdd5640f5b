// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/part.h"

namespace kneecoach {

class TextPart final : public Part {
    Q_OBJECT

public:
    TextPart(const Text& text, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintNumber(QPainter& painter) const;

    Text::Look look_;
};

class LinesPart final : public Part {
    Q_OBJECT

public:
    LinesPart(const Lines& lines, const Theme& theme);

private:
    QWidget* line(const std::string& words);
};

} // namespace kneecoach
