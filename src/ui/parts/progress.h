// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scene.h"
#include "ui/theme.h"

#include <QProgressBar>

namespace kneecoach {

/// How far one has come: words, and a bar beside them.
class ProgressPart final : public QProgressBar {
    Q_OBJECT

public:
    ProgressPart(const Progress& progress, const Theme& theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    QString words_;
};

/// A track, and as much of it filled as `share` says.
void paintTrack(QPainter& painter, const QRectF& box, double share, const Theme& theme,
    Qt::LayoutDirection direction);

} // namespace kneecoach
