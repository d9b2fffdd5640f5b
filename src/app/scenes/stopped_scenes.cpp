// SPDX-License-Identifier: MIT
#include "app/scenes/outcome_parts.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

std::vector<std::size_t> questionsOf(const Sheet& sheet, const RememberedStop& stop) {
    std::vector<std::size_t> places;
    for (const QuestionId& id : stop.questions)
        if (const auto place = placeOf(sheet.pack.questions, id)) places.push_back(*place);
    return places;
}

/// Those of a stop that are as urgent as the stop itself.
std::vector<std::size_t> mostUrgent(const Sheet& sheet, const RememberedStop& stop) {
    std::vector<std::size_t> urgent;
    for (const std::size_t question : questionsOf(sheet, stop)) {
        const auto& chain = sheet.pack.questions[question].chain;
        if (chain.back().effect.outcome == stop.outcome) urgent.push_back(question);
    }
    return urgent;
}

/// A session was begun today.
bool hasOilOn(const Sheet& sheet) {
    const auto& sessions = sheet.journey.told.history.sessions;
    return !sessions.empty() && dayOf(sessions.back().start) == dayOf(sheet.journey.told.check.at);
}

/// Small: the only ways back. As long as it may have been a mistake, nothing else is offered.
void addWaysBack(const Sheet& sheet, const Stopped& stopped, Scene& scene) {
    const bool isEmergency = stopped.stop.outcome == Outcome::emergency;
    const Instant& now = sheet.journey.told.check.at;
    if (ends(sheet.pack, stopped.stop, WasMistake{}, now)) {
        scene.footer.push_back(pressed("mistake", sheet.own("result.mistake"), quiet));
        scene.footer.back().detail = sheet.own("result.mistake-note");
    } else {
        scene.footer.push_back(pressed("checked", sheet.own("result.checked"), quiet));
        if (canGoAway(sheet.pack, stopped.stop))
            scene.footer.push_back(pressed("gone-away", sheet.own("result.no-fever"), quiet));
    }
    if (!isEmergency) scene.footer.push_back(pressed("done", sheet.own("buttons.close"), quiet));
}

void addRefusal(const Sheet& sheet, const Stopped& stopped, Scene& scene) {
    if (stopped.tooLate)
        scene.blocks.push_back(Notice{sheet.own("result.mistake-late"), Notice::Tone::careful});
    if (stopped.tooEarly)
        scene.blocks.push_back(Notice{sheet.own("result.no-fever-early"), Notice::Tone::careful});
}

Scene emergency(const Sheet& sheet, const Stopped& stopped) {
    Scene scene = blank("emergency", sheet.said("outcomes.emergency.title"));
    const auto questions = mostUrgent(sheet, stopped.stop);
    addRefusal(sheet, stopped, scene);
    const std::string call = sheet.knowsNumber()
        ? sheet.own("result.call", {{"number", sheet.number()}})
        : sheet.own("result.call-local");
    scene.blocks.push_back(Text{call, Text::Look::number});
    auto say = eachOf(sheet, questions, "say");
    if (say.empty()) say.push_back(sheet.own("result.unwell-say"));
    scene.blocks.push_back(Text{sheet.own("result.say"), Text::Look::lead});
    addQuotes(scene, say);
    scene.blocks.push_back(Lines{{sheet.own("result.do-not-drive"), sheet.own("result.unlock"),
        sheet.own("result.stay-put")}});
    for (std::string& why : eachOf(sheet, questions, "because"))
        scene.blocks.push_back(Text{std::move(why), Text::Look::small});
    addWaysBack(sheet, stopped, scene);
    scene.announcement = scene.title + ". " + call;
    return scene;
}

Scene sameDayCare(const Sheet& sheet, const Stopped& stopped) {
    Scene scene = blank("same-day-care", sheet.said("outcomes.same-day-care.title"));
    const auto questions = questionsOf(sheet, stopped.stop);
    addRefusal(sheet, stopped, scene);
    scene.blocks.push_back(Text{sheet.said("outcomes.same-day-care.text"), Text::Look::lead});
    if (hasOilOn(sheet))
        scene.blocks.push_back(
            Notice{sheet.own("end.wipe") + " " + sheet.own("end.stand"), Notice::Tone::careful});
    scene.blocks.push_back(Text{sheet.own("result.say"), Text::Look::lead});
    addQuotes(scene, eachOf(sheet, questions, "say"));
    scene.blocks.push_back(Card{
        sheet.own("result.whom"), eachOf(sheet, questions, "see"), Card::Tone::careful, {}, {}});
    scene.blocks.push_back(Card{sheet.own("result.because"), eachOf(sheet, questions, "because"),
        Card::Tone::stop, {}, {}});
    scene.blocks.push_back(Notice{
        sheet.own("result.emergency-signs", {{"number", sheet.number()}}), Notice::Tone::stop});
    scene.blocks.push_back(Text{sheet.own("result.opens"), Text::Look::lead});
    scene.blocks.push_back(Lines{eachOf(sheet, questions, "opens")});
    addWaysBack(sheet, stopped, scene);
    return scene;
}

} // namespace

Scene sceneAt(const Sheet& sheet, const Stopped& stopped) {
    return stopped.stop.outcome == Outcome::emergency ? emergency(sheet, stopped)
                                                      : sameDayCare(sheet, stopped);
}

} // namespace kneecoach
