// SPDX-License-Identifier: MIT
#pragma once

#include "figure/figure.h"
#include "ui/parts/part.h"

#include <QPixmap>

#include <vector>

namespace kneecoach {

class Label;
class MapSpot;
struct Area;

/// A leg from its four sides, side by side, with places to tap. The leg is mirrored by which leg it is, never by the
/// direction one reads in. What shows on no side is not here: the page offers words for it.
class BodyMapPart final : public Part {
    Q_OBJECT

public:
    BodyMapPart(const BodyMap& map, const Theme& theme);

    /// What a finger at `point` means: what lies there, a place no hand goes before a region; else the nearest within
    /// reach. Null: nothing.
    MapSpot* spotAt(QPointF point) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct View {
        Side side;
        Label* name;
        QRectF field; ///< where the leg stands
        std::vector<MapSpot*> spots;
    };

    void addSide(Side side, const std::string& name);
    void addSpot(View& view, const Area& area);
    void keepOneForTab(MapSpot* reached);
    int heightOfNames(int width) const;
    double heightOfLeg() const;
    void pointAt(MapSpot* spot);
    void layOut(View& view);
    QPixmap paintedLegs() const;

    BodyMap map_;
    std::vector<View> views_;
    MapSpot* pointed_ = nullptr;
    MapSpot* pressed_ = nullptr;
    QPixmap legs_; ///< null: to be painted anew
};

} // namespace kneecoach
