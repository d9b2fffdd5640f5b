// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/part.h"
#include "ui/scene.h"

#include <QPixmap>

namespace kneecoach {

/// One step, small, standing still. It is painted once.
class StillView final : public QWidget {
    Q_OBJECT

public:
    StillView(const Stills::Still& still, int side, const Theme& theme);

    QSize sizeHint() const override { return {side_, side_}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent*) override { picture_ = {}; }

private:
    QPixmap painted() const;

    LegAtWork work_;
    int side_;
    Theme theme_;
    QPixmap picture_;
};

/// Steps with their pictures: named in two columns, or only the pictures in a row.
class StillsPart final : public Part {
    Q_OBJECT

public:
    StillsPart(const Stills& stills, const Theme& theme);

private:
    QWidget* named(const Stills::Still& still);
    QWidget* described(const Stills::Still& still);
};

/// Three pressures on a forearm.
class FirmnessPart final : public Part {
    Q_OBJECT

public:
    FirmnessPart(const Firmness& firmness, const Theme& theme);
};

} // namespace kneecoach
