// SPDX-License-Identifier: MIT
#include "app/desk/desk_scene.h"

#include "app/desk/for_the_desk.h"
#include "app/scenes/scene_of.h"

#include <qnamespace.h>

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

std::string secondsOf(Millis time) {
    return std::to_string(std::chrono::ceil<Seconds>(time).count());
}

/// Whatever was there is not in sight while it is asked: somebody else may have come.
Scene stillThere(const DeskSheet& sheet, Millis left) {
    Scene scene = blank("still-there", sheet.own("desk.still-there"));
    scene.blocks = {Text{secondsOf(left), Text::Look::count},
        Text{sheet.own("desk.still-there-why"), Text::Look::lead},
        Choices{scene.title,
            {pressed("here", sheet.own("desk.here")), pressed("over", sheet.own("desk.not-here"))},
            Choices::Layout::cards}};
    return scene;
}

bool isStartBefore(const Desk& desk) {
    return desk.before.size() == 1 && std::holds_alternative<DeskWelcome>(desk.before.front());
}

bool offersStart(const Scene& scene) {
    return std::ranges::find(scene.footer, "start-page", &Choice::id) != scene.footer.end();
}

/// Of two buttons that lead to the same page the one that says so is enough.
void leadBackToStart(Scene& scene) {
    scene.canGoBack = false;
    scene.keys[Qt::Key_Escape] = "start-page";
}

/// Out of a check leads its first page, and its end.
bool canGoBack(const Desk& desk) {
    if (isDeaf(desk)) return false;
    if (const auto* checking = std::get_if<Checking>(&desk.place))
        return kneecoach::canGoBack(checking->journey)
            || std::holds_alternative<Sitting>(checking->journey.place);
    const bool isBehindPin = std::holds_alternative<ForClinician>(desk.place)
        || std::holds_alternative<TellingStaff>(desk.place);
    return isBehindPin || (!desk.before.empty() && !std::holds_alternative<VisitOver>(desk.place));
}

} // namespace

DeskSheet::DeskSheet(const DeskSetUp& set, const Words& words, const Desk& visit)
    : setUp(set), coach(words), desk(visit), journey([&] {
          Journey nobody(set.pack);
          nobody.liking = visit.liking;
          return nobody;
      }()) {}

Scene deskScene(const DeskSetUp& setUp, const Words& coach, const Desk& desk) {
    const DeskSheet sheet(setUp, coach, desk);
    if (const auto left = timeToAnswer(desk)) return stillThere(sheet, *left);
    Scene scene = std::visit([&](const auto& place) { return sceneAt(sheet, place); }, desk.place);
    scene.canGoBack = canGoBack(desk);
    if (isStartBefore(desk) && offersStart(scene)) leadBackToStart(scene);
    return scene;
}

Choice toStart(const DeskSheet& sheet) {
    return pressed("start-page", sheet.own("desk.to-start"), quiet);
}

Scene sceneAt(const DeskSheet& sheet, const ShowingRoutine&) {
    return blank("film", sheet.own("desk.show-me"));
}

Scene sceneAt(const DeskSheet& sheet, const VisitOver&) {
    return blank("over", sheet.own("app.name"));
}

Scene sceneAt(const DeskSheet& sheet, const CleaningScreen& cleaning) {
    Scene scene = blank("cleaning", sheet.own("desk.cleaning"));
    scene.blocks = {Text{secondsOf(cleaning.until - sheet.desk.at), Text::Look::count},
        Text{sheet.own("desk.cleaning-why"), Text::Look::lead}};
    scene.fromAfar = true;
    return scene;
}

Scene sceneAt(const DeskSheet& sheet, const Checking& checking) {
    Scene scene = sceneOf(sheet.setUp.pack, sheet.coach, checking.journey);
    return atTheDesk(std::move(scene), checking.journey, sheet.coach, sheet.setUp.pack.words);
}

} // namespace kneecoach
