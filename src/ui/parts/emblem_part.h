// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/part.h"
#include "ui/scene.h"

namespace kneecoach {

/// A logo on the white it was drawn for, no higher than a line of large words; without one, the name.
class EmblemPart final : public Part {
    Q_OBJECT

public:
    EmblemPart(const Emblem& emblem, const Theme& theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage image_;
};

} // namespace kneecoach
