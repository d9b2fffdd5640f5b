// SPDX-License-Identifier: MIT
#include "app/journey/settings.h"
#include "app/scenes/session_parts.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

Choices large(const Sheet& sheet) {
    return {sheet.own("session.paused"),
        {doing(sheet, Command::goOn, "session.go-on", primary),
            doing(sheet, Command::hurts, "session.hurts", stop, 'h'),
            doing(sheet, Command::onceMore, "session.once-more"),
            doing(sheet, Command::skip, "session.skip"), doing(sheet, Command::end, "session.end")},
        Choices::Layout::cards};
}

/// Who felt unwell is not led on.
Choices afterUnwell(const Sheet& sheet) {
    return {sheet.own("session.paused"),
        {doing(sheet, Command::end, "session.between-end", primary),
            doing(sheet, Command::goOn, "session.go-on"),
            doing(sheet, Command::unwell, "session.unwell", stop)},
        Choices::Layout::cards};
}

/// How loud the tones are, as far as it can be changed and would be heard.
void addVolumes(const Sheet& sheet, Scene& scene) {
    const Volume volume = sheet.journey.liking.volume;
    if (!sheet.journey.canBeHeard) return;
    if (quieter(volume) != volume)
        scene.footer.push_back(pressed("quieter", sheet.own("session.quieter"), quiet));
    if (louder(volume) != volume)
        scene.footer.push_back(pressed("louder", sheet.own("session.louder"), quiet));
}

/// Why it stands still.
std::string whyPaused(const Sheet& sheet, const Paused& paused) {
    if (paused.cause == Paused::Cause::gap) return sheet.said("during.slept");
    if (paused.cause == Paused::Cause::unwell)
        return sheet.said("during.unwell-rest", {{"number", sheet.number()}});
    return sheet.said("during.paused");
}

/// What was asked for and cannot be.
void addReplies(const Sheet& sheet, const std::string& why, Scene& scene) {
    for (const Event& event : sheet.journey.events)
        if (event.cue && event.cue->kind == CueKind::reply
            && event.cue->words != sheet.said("cues.paused") && event.cue->words != why)
            scene.blocks.insert(scene.blocks.begin(), Notice{event.cue->words, Notice::Tone::calm});
}

} // namespace

std::map<int, std::string> keysOn(const Sheet& sheet, std::initializer_list<Command> commands) {
    std::map<int, std::string> keys;
    for (const Command command : commands) {
        const Command asked = command == Command::goOn ? Command::pause : command;
        if (const auto key = keyOf(sheet.journey.liking.keys, asked))
            keys[*key] = std::string(name(command));
    }
    return keys;
}

Choice doing(
    const Sheet& sheet, Command command, std::string_view path, Choice::Look look, char key) {
    return pressed(std::string(name(command)), sheet.own(path), look, key);
}

Scene pauseScene(const Sheet& sheet, const InSession& session, const Paused& paused) {
    Scene scene = blank("pause", sheet.own("session.paused"));
    const bool isUnwell = paused.cause == Paused::Cause::unwell;
    scene.blocks = {Text{whyPaused(sheet, paused), isUnwell ? Text::Look::lead : Text::Look::body},
        isUnwell ? afterUnwell(sheet) : large(sheet)};
    if (isUnwell) return scene;
    scene.keys = keysOn(sheet, {Command::goOn, Command::hurts, Command::end});
    scene.footer = {doing(sheet, Command::theOneBefore, "session.one-before", quiet),
        doing(sheet, Command::slower, "session.slower", quiet),
        doing(sheet, Command::faster, "session.faster", quiet)};
    addVolumes(sheet, scene);
    scene.footer.push_back(doing(sheet, Command::unwell, "session.unwell", quiet));
    if (session.playhead.canUndoSkip(sheet.journey.at))
        scene.footer.push_back(doing(sheet, Command::undoSkip, "session.undo-skip", quiet));
    addReplies(sheet, whyPaused(sheet, paused), scene);
    return scene;
}

Scene endQuestionScene(const Sheet& sheet) {
    Scene scene = blank("end-question", sheet.own("session.end-question"));
    scene.keys = keysOn(sheet, {Command::goOn, Command::hurts});
    scene.blocks = {Choices{sheet.own("session.end-question"),
        {pressed("end", sheet.own("session.end-yes"), plain, 'y'),
            pressed("end-no", sheet.own("session.end-no"), plain, 'n')},
        Choices::Layout::cards}};
    return scene;
}

} // namespace kneecoach
