// SPDX-License-Identifier: MIT
#pragma once

#include "figure/palette.h"
#include "ui/parts/body_map_areas.h"
#include "ui/parts/pressable.h"
#include "ui/theme.h"

#include <QPainterPath>

namespace kneecoach {

/// One place on one side of the body map, in the shape it has there. Where a finger lands is for the map to say, so that a
/// small place is not missed; keyboard and screen reader come here.
class MapSpot final : public Pressable {
    Q_OBJECT

public:
    MapSpot(const Area& area, const QString& side, const Theme& theme);

    const QString& id() const { return id_; }
    bool isChosen() const override { return area_.choice.chosen; }
    bool isOff() const { return area_.isOff; } ///< a place no hand goes

    /// Lies where `placement` brings the figure in the map.
    void lie(const QTransform& placement);

    /// How far beside it `point` of the map is: 0 within, 1 where a finger no longer reaches it. A small place is reached
    /// from farther away.
    double awayFrom(QPointF point) const;

    void point(bool at); ///< at it, or no longer

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

signals:
    void reached(); ///< by the focus

private:
    void paintChosen(QPainter& painter) const;
    void paintRing(QPainter& painter) const;

    Area area_;
    QString id_;
    Theme theme_;
    Palette palette_;
    QPainterPath shape_;
    QList<QPolygonF> rims_;
    QPointF anchor_;
    double reach_ = 0;
    bool pointed_ = false;
};

} // namespace kneecoach
