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

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage image_;
    Theme theme_;
};

/// A page that stands alone, as wide as it can be: it is there to be read.
class LonePage final : public QWidget {
    Q_OBJECT

public:
    explicit LonePage(PageView* page);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    PageView* page_;
};

/// All pages, side by side.
class PagesPart final : public Part {
    Q_OBJECT

public:
    PagesPart(const PrintedPages& pages, const Theme& theme);
};

} // namespace kneecoach
