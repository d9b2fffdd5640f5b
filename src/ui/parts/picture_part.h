// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/part.h"

namespace kneecoach {

/// The leg, from the sides where there is something to see; its words say what it shows.
class PicturePart final : public Part {
    Q_OBJECT

public:
    PicturePart(const Picture& picture, const Theme& theme);

    QSize sizeHint() const override { return {240, 270}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Picture picture_;
};

} // namespace kneecoach
