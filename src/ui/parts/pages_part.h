// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/part.h"
#include "ui/scene.h"

namespace kneecoach {

/// One page of paper, small.
class PageView final : public QWidget {
    Q_OBJECT

public:
    PageView(const PrintedPages::Page& page, int width, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage image_;
    Theme theme_;
};

/// All pages, side by side.
class PagesPart final : public Part {
    Q_OBJECT

public:
    PagesPart(const PrintedPages& pages, const Theme& theme);
};

} // namespace kneecoach
