// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/leg_drawing.h"
#include "ui/parts/body_map.h"
#include "ui/parts/body_map_areas.h"
#include "ui/parts/map_spot.h"
#include "ui/window.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <map>

using namespace kneecoach;

namespace {

using Acted = std::vector<std::string>;

struct ShownMap : TestWindow {
    explicit ShownMap(const Theme& theme = {}, Scene scene = samples::bodyMap())
        : TestWindow(theme) {
        show(scene);
        map = window.findChild<BodyMapPart*>();
    }

    MapSpot* spot(const char* name) const { return find<MapSpot>(name); }

    /// What of the map a finger can hit, each pixel for what it means.
    std::map<MapSpot*, QRegion> targets() const {
        std::map<MapSpot*, QRegion> all;
        for (int y = 0; y < map->height(); ++y)
            for (int x = 0; x < map->width(); ++x)
                if (MapSpot* hit = map->spotAt(QPointF(x, y))) all[hit] += QRect(x, y, 1, 1);
        return all;
    }

    BodyMapPart* map;
};

/// The middle of the part of a place that is nobody else's.
QPoint middleOf(const ShownMap& shown, MapSpot* spot) {
    const QPoint centre = spot->geometry().center();
    QPoint best;
    int away = 1 << 30;
    for (int y = 0; y < shown.map->height(); y += 2)
        for (int x = 0; x < shown.map->width(); x += 2) {
            const int distance = (QPoint(x, y) - centre).manhattanLength();
            if (distance >= away || shown.map->spotAt(QPointF(x, y)) != spot) continue;
            away = distance;
            best = {x, y};
        }
    return best;
}

void tap(const ShownMap& shown, QPointF at) {
    mouse(shown.map, QEvent::MouseButtonPress, at);
    mouse(shown.map, QEvent::MouseButtonRelease, at);
}

QAccessibleInterface* accessOf(QWidget* widget) {
    return QAccessible::queryAccessibleInterface(widget);
}

} // namespace

TEST_CASE("each area is there on each side where it shows") {
    ShownMap shown;
    CHECK(shown.map->findChildren<MapSpot*>().size() == 26);
    for (const char* one : {"area/calf@back", "area/calf@inner", "area/calf@outer",
             "area/patella@front", "area/fibular-head@outer"})
        CHECK(shown.spot(one));
    CHECK_FALSE(shown.spot("area/calf@front"));
    CHECK_FALSE(shown.spot("area/foot@front"));
}

TEST_CASE("a finger on a place sends its id, whatever the side") {
    ShownMap shown;
    for (MapSpot* spot : shown.map->findChildren<MapSpot*>()) {
        CAPTURE(spot->objectName().toStdString());
        shown.acted.clear();
        tap(shown, middleOf(shown, spot));
        CHECK(shown.acted == Acted{spot->id().toStdString()});
    }
}

TEST_CASE("a place no hand goes comes before the region it lies on") {
    ShownMap shown;
    for (MapSpot* spot : shown.map->findChildren<MapSpot*>()) {
        if (!spot->isOff()) continue;
        CAPTURE(spot->objectName().toStdString());
        const QPoint at = middleOf(shown, spot);
        REQUIRE_FALSE(at.isNull());
        CHECK(spot->awayFrom(at) == 0);
    }
}

TEST_CASE("every place is as large a target as one of 44 by 44 pixels, in the smallest window") {
    ShownMap shown;
    std::map<QString, int> pixels;
    std::map<QString, int> longest;
    for (const auto& [spot, region] : shown.targets()) {
        const QSize size = region.boundingRect().size();
        for (const QRect& part : region) pixels[spot->id()] += part.width() * part.height();
        longest[spot->id()] = std::max(longest[spot->id()], std::max(size.width(), size.height()));
    }
    CHECK(pixels.size() == 13);
    for (const auto& [id, all] : pixels) {
        CAPTURE(id.toStdString());
        CHECK(all >= 44 * 44);
        CHECK(longest[id] >= 44);
    }
}

TEST_CASE("beside all places there is nothing to press") {
    ShownMap shown;
    tap(shown, {2, shown.map->height() - 2.});
    CHECK(shown.acted.empty());
}

TEST_CASE("a finger that slips off means nothing, and two quick taps are one") {
    ShownMap shown;
    const QPointF at = middleOf(shown, shown.spot("area/hamstrings@back"));
    mouse(shown.map, QEvent::MouseButtonPress, at);
    mouse(shown.map, QEvent::MouseButtonRelease, {2, 2});
    CHECK(shown.acted.empty());
    tap(shown, at);
    mouse(shown.map, QEvent::MouseButtonDblClick, at);
    mouse(shown.map, QEvent::MouseButtonRelease, at);
    CHECK(shown.acted == Acted{"area/hamstrings"});
}

TEST_CASE("Tab comes to the map once, arrows go round it, Space and Enter press") {
    ShownMap shown;
    int tabbed = 0;
    for (const MapSpot* spot : shown.map->findChildren<MapSpot*>())
        tabbed += spot->focusPolicy() & Qt::TabFocus ? 1 : 0;
    CHECK(tabbed == 1);
    shown.find("back")->setFocus(Qt::TabFocusReason);
    shown.key(Qt::Key_Tab);
    const std::string first = shown.focused();
    REQUIRE(qobject_cast<MapSpot*>(QApplication::focusWidget()));
    std::vector<std::string> round;
    do {
        round.push_back(shown.focused());
        shown.key(Qt::Key_Down);
    } while (shown.focused() != first && round.size() < 100);
    CHECK(round.size() == 26);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Space, " ");
    shown.key(Qt::Key_Return);
    const std::string id = first.substr(0, first.find('@'));
    CHECK(shown.acted == Acted{id, id});
    shown.key(Qt::Key_Tab);
    CHECK(shown.focused() == "next");
}

TEST_CASE("a place keeps the focus when it is chosen, and Tab comes back to it") {
    ShownMap shown;
    shown.spot("area/adductors@inner")->setFocus(Qt::TabFocusReason);
    Scene scene = samples::bodyMap();
    std::get<BodyMap>(scene.blocks[1]).areas[5].chosen = true;
    shown.show(scene);
    CHECK(shown.focused() == "area/adductors@inner");
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Backtab);
    CHECK(shown.spot("area/adductors@inner")->isChosen());
    CHECK(shown.spot("area/adductors@inner")->focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("a screen reader hears place and side, whether it is chosen, and presses it") {
    ShownMap shown;
    auto* calf = accessOf(shown.spot("area/calf@back"));
    CHECK(calf->role() == QAccessible::CheckBox);
    CHECK(calf->text(QAccessible::Name)
        == "Calf, Back. The thick muscle at the back of your lower leg.");
    CHECK(calf->state().checked);
    CHECK(calf->state().focusable);
    auto* inner = accessOf(shown.spot("area/adductors@inner"));
    CHECK_FALSE(inner->state().checked);
    inner->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(shown.acted == Acted{"area/adductors"});
    CHECK(accessOf(shown.map)->text(QAccessible::Name) == "Where is it?");
    CHECK(accessOf(shown.map)->role() == QAccessible::Grouping);
}

TEST_CASE("what is chosen is marked, on regions and on places no hand goes") {
    for (const char* one : {"area/adductors@inner", "area/fibular-head@outer"}) {
        ShownMap shown;
        const QRect box = shown.spot(one)->geometry();
        const QImage before = shown.map->grab(box).toImage();
        Scene scene = samples::bodyMap();
        for (Choice& area : std::get<BodyMap>(scene.blocks[1]).areas)
            area.chosen = area.chosen || std::string(one).starts_with(area.id);
        shown.show(scene);
        CHECK(shown.window.findChild<BodyMapPart*>()->grab(box).toImage() != before);
    }
}

TEST_CASE("the ring follows the keyboard, and a place under the pointer stands out") {
    ShownMap shown;
    MapSpot* spot = shown.spot("area/hamstrings@back");
    const auto picture = [&] { return shown.map->grab(spot->geometry()).toImage(); };
    const QImage plain = picture();
    mouse(shown.map, QEvent::MouseMove, middleOf(shown, spot));
    CHECK(picture() != plain);
    mouse(shown.map, QEvent::MouseMove, {2, 2});
    CHECK(picture() == plain);
    spot->setFocus(Qt::TabFocusReason);
    CHECK(picture() != plain);
    spot->clearFocus();
    spot->setFocus(Qt::MouseFocusReason);
    CHECK(picture() == plain);
}

TEST_CASE("only which leg it is turns the leg round, not the direction one reads in") {
    const auto inFigure = [](const ShownMap& shown, const char* one) {
        MapSpot* spot = shown.spot(one);
        const auto* front = shown.spot("area/rectus-femoris@front");
        return spot->geometry().center().x() < front->geometry().center().x();
    };
    ShownMap left;
    CHECK(inFigure(left, "area/vastus-lateralis@front"));
    left.window.setLayoutDirection(Qt::RightToLeft);
    left.settle();
    CHECK(inFigure(left, "area/vastus-lateralis@front"));
    Scene scene = samples::bodyMap();
    std::get<BodyMap>(scene.blocks[1]).leg = Leg::right;
    CHECK_FALSE(inFigure(ShownMap({}, scene), "area/vastus-lateralis@front"));
}

TEST_CASE("the map fits into the smallest window with a title, a line and the foot") {
    ShownMap shown;
    CHECK(shown.window.findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0);
    CHECK(shown.map->height() >= 320);
}
