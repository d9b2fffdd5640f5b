// SPDX-License-Identifier: MIT
#include "ui/parts/body_map.h"

#include "ui/leg_drawing.h"
#include "ui/parts/body_map_areas.h"
#include "ui/parts/label.h"
#include "ui/parts/map_spot.h"
#include "ui/text_flow.h"

#include <algorithm>

namespace kneecoach {

namespace {

constexpr int leastLeg = 300;
constexpr int legRim = 8; ///< round a leg, for the rings of its places

} // namespace

BodyMapPart::BodyMapPart(const BodyMap& map, const Theme& theme)
    : Part(theme, shown(map.name)), map_(map) {
    setMouseTracking(true);
    for (std::size_t i = 0; i < allSides.size(); ++i) addSide(allSides[i], map.sides[i]);
    if (!buttons().empty()) buttons().front()->setFocusPolicy(Qt::StrongFocus);
}

void BodyMapPart::addSide(Side side, const std::string& name) {
    auto* label = new Label(shown(name), theme(), Type::strong);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setParent(this);
    View& view = views_.emplace_back(View{side, label, {}, {}});
    if (!sharedFigure()) return;
    for (const Area& area : areasOn(sharedFigure()->from(side), map_.areas)) addSpot(view, area);
}

void BodyMapPart::addSpot(View& view, const Area& area) {
    auto* spot = new MapSpot(area, view.name->text(), theme());
    spot->setObjectName(spot->id() + "@" + QString::fromUtf8(name(view.side).data()));
    spot->setParent(this);
    connect(spot, &MapSpot::clicked, this, [this, spot] { emit acted(spot->id()); });
    connect(spot, &MapSpot::reached, this, [this, spot] { keepOneForTab(spot); });
    view.spots.push_back(spot);
    take(spot);
}

/// Tab comes to one of the places, and goes on from there to what is below; the arrows go round them.
void BodyMapPart::keepOneForTab(MapSpot* reached) {
    for (Pressable* one : buttons()) one->setFocusPolicy(Qt::ClickFocus);
    reached->setFocusPolicy(Qt::StrongFocus);
}

MapSpot* BodyMapPart::spotAt(QPointF point) const {
    MapSpot* nearest = nullptr;
    double least = 1;
    for (const View& view : views_)
        for (MapSpot* spot : view.spots) {
            const double away = spot->awayFrom(point);
            if (away > least || (away == least && !spot->isOff())) continue;
            least = away;
            nearest = spot;
        }
    return nearest;
}

int BodyMapPart::heightOfNames(int width) const {
    int height = 0;
    for (const View& view : views_)
        height = std::max(height, view.name->heightForWidth(width / 4 - Theme::unit));
    return height;
}

int BodyMapPart::heightForWidth(int width) const { return leastLeg + heightOfNames(width); }

QSize BodyMapPart::minimumSizeHint() const { return {4 * 120, leastLeg}; }

QSize BodyMapPart::sizeHint() const {
    const int width = theme().column();
    return {width, heightForWidth(width)};
}

/// As high as its width allows; the same part of the leg is seen in every window.
double BodyMapPart::heightOfLeg() const {
    if (!sharedFigure()) return leastLeg;
    const QRectF view = viewOfAll(*sharedFigure());
    const double wide = width() / double(views_.size()) - 2 * legRim;
    return std::min<double>(
        height() - heightOfNames(width()), wide * view.height() / view.width() + 2 * legRim);
}

void BodyMapPart::resizeEvent(QResizeEvent*) {
    const double high = heightOfLeg();
    const double wide = width() / double(views_.size());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (std::size_t i = 0; i < views_.size(); ++i) {
        const double left = wide * double(mirrored ? views_.size() - 1 - i : i);
        views_[i].field = QRectF(left, 0, wide, high).adjusted(legRim, legRim, -legRim, -legRim);
        views_[i].name->setGeometry(int(left) + Theme::unit / 2, int(high), int(wide) - Theme::unit,
            heightOfNames(width()));
        layOut(views_[i]);
    }
    legs_ = {};
}

void BodyMapPart::layOut(View& view) {
    if (!sharedFigure()) return;
    const QTransform to =
        sharedFigure()->placement(map_.leg, view.field, viewOfAll(*sharedFigure()));
    for (MapSpot* spot : view.spots) spot->lie(to);
}

} // namespace kneecoach
