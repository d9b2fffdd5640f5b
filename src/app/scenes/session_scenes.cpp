// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

Choice doing(const Sheet& sheet, Command command, std::string_view path, Choice::Look look = plain,
    char key = 0) {
    return pressed(std::string(name(command)), sheet.own(path), look, key);
}

Scene playing(const Sheet& sheet) { return blank("session", sheet.own("session.get-ready")); }

Choices large(const Sheet& sheet) {
    return {sheet.own("session.paused"),
        {doing(sheet, Command::goOn, "session.go-on", primary),
            doing(sheet, Command::hurts, "session.hurts", stop, 'h'),
            doing(sheet, Command::onceMore, "session.once-more"),
            doing(sheet, Command::skip, "session.skip"), doing(sheet, Command::end, "session.end")},
        Choices::Layout::cards};
}

/// Why it stands still.
std::string whyPaused(const Sheet& sheet, const Paused& paused) {
    if (paused.cause == Paused::Cause::gap) return sheet.said("during.slept");
    if (paused.cause == Paused::Cause::unwell)
        return sheet.said("during.unwell-rest", {{"number", sheet.number()}});
    return sheet.said("during.paused");
}

/// What was asked for and cannot be.
void addReplies(const Sheet& sheet, Scene& scene) {
    for (const Event& event : sheet.journey.events)
        if (event.cue && event.cue->kind == CueKind::reply
            && event.cue->words != sheet.said("cues.paused"))
            scene.blocks.insert(scene.blocks.begin(), Notice{event.cue->words, Notice::Tone::calm});
}

Scene scene(const Sheet& sheet, const InSession& session, const Paused& paused) {
    Scene scene = blank("pause", sheet.own("session.paused"));
    scene.blocks = {Text{whyPaused(sheet, paused)}, large(sheet)};
    scene.footer = {doing(sheet, Command::theOneBefore, "session.one-before", quiet),
        doing(sheet, Command::slower, "session.slower", quiet),
        doing(sheet, Command::faster, "session.faster", quiet),
        doing(sheet, Command::unwell, "session.unwell", quiet)};
    if (session.playhead.canUndoSkip(sheet.journey.at))
        scene.footer.push_back(doing(sheet, Command::undoSkip, "session.undo-skip", quiet));
    addReplies(sheet, scene);
    return scene;
}

Scene scene(const Sheet& sheet, const InSession&, const AskingHowItHurts&) {
    Scene scene = blank("how-it-hurts", sheet.own("session.how-hurt"));
    scene.blocks = {Text{sheet.own("session.hands-off-first"), Text::Look::lead},
        Choices{sheet.own("session.how-hurt"),
            {doing(sheet, Command::hurtSharp, "session.sharp", stop),
                doing(sheet, Command::hurtSore, "session.dull"),
                doing(sheet, Command::unwell, "session.unwell", stop)},
            Choices::Layout::column}};
    scene.footer = {doing(sheet, Command::goOn, "session.not-hurt", quiet),
        doing(sheet, Command::end, "session.end", quiet)};
    return scene;
}

Scene scene(const Sheet& sheet, const InSession&, const AskingPainGone&) {
    Scene scene = blank("pain-gone", sheet.own("session.hands-off"));
    scene.blocks = {Text{sheet.said("during.foot-asleep")},
        Choices{sheet.own("session.hands-off"),
            {doing(sheet, Command::painGone, "session.gone"),
                doing(sheet, Command::painStays, "session.still-there", stop)},
            Choices::Layout::row}};
    scene.footer = {doing(sheet, Command::unwell, "session.unwell", quiet),
        doing(sheet, Command::end, "session.end", quiet)};
    return scene;
}

Scene scene(const Sheet& sheet, const InSession&, const AskingUnwell&) {
    Scene scene = blank("unwell", sheet.own("session.unwell"));
    scene.blocks = {Text{sheet.said("during.unwell-question"), Text::Look::lead},
        Choices{sheet.said("during.unwell-question"),
            {pressed("unwell-yes", sheet.said("during.unwell-yes"), stop, 'y'),
                pressed("unwell-no", sheet.said("during.unwell-no"), plain, 'n')},
            Choices::Layout::column}};
    return scene;
}

Scene scene(const Sheet& sheet, const InSession&, const WaitingForNextLeg&) {
    Scene scene = blank("between", sheet.own("session.between-legs"));
    Lines lines;
    for (const Preparation& preparation : sheet.pack.preparations)
        if (preparation.when == Preparation::When::between)
            lines.words.push_back(sheet.said("preparations." + preparation.id.str()));
    scene.blocks = {std::move(lines)};
    scene.footer = {doing(sheet, Command::ready, "session.between-go", primary),
        doing(sheet, Command::end, "session.between-end"),
        doing(sheet, Command::unwell, "session.unwell", quiet)};
    return scene;
}

template <class Other>
Scene scene(const Sheet& sheet, const InSession&, const Other&) {
    return playing(sheet);
}

Scene asksEnd(const Sheet& sheet) {
    Scene scene = blank("end-question", sheet.own("session.end-question"));
    scene.blocks = {Choices{sheet.own("session.end-question"),
        {pressed("end", sheet.own("session.end-yes"), plain, 'y'),
            pressed("end-no", sheet.own("session.end-no"), plain, 'n')},
        Choices::Layout::row}};
    return scene;
}

/// How a session ended before its end, where more than "you stopped" is to be said.
void addHow(const Sheet& sheet, const AtEnd& end, Scene& scene) {
    if (end.how == Ended::How::tooLong)
        scene.blocks.push_back(Notice{sheet.own("end.pause-over"), Notice::Tone::calm});
}

Scale painAfter(const Sheet& sheet, Leg leg) {
    const std::string side(name(leg));
    return {"pain-" + side, sheet.own("end.pain-" + side), 0, 10, sheet.journey.told.painAfter[leg],
        sheet.own("knees.scale-low"), sheet.own("knees.scale-high")};
}

} // namespace

Scene sceneAt(const Sheet& sheet, const InSession& session) {
    if (session.asksEnd) return asksEnd(sheet);
    return std::visit(
        [&](const auto& state) { return scene(sheet, session, state); }, session.playhead.state());
}

Scene sceneAt(const Sheet& sheet, const Recheck& recheck) {
    Scene scene = sceneAt(sheet, recheck.inquiry);
    scene.id = "recheck-" + scene.id;
    scene.progress.reset();
    scene.blocks.insert(
        scene.blocks.begin(), Notice{sheet.own("session.recheck"), Notice::Tone::careful});
    scene.footer.push_back(doing(sheet, Command::end, "session.end", quiet));
    return scene;
}

Scene sceneAt(const Sheet& sheet, const AtEnd& end) {
    Scene scene =
        blank("end", sheet.own(end.how == Ended::How::finished ? "end.title" : "end.title-early"));
    scene.blocks = {Text{sheet.own("end.wipe"), Text::Look::lead},
        Text{sheet.own("end.stand"), Text::Look::lead}};
    addHow(sheet, end, scene);
    for (const Leg leg : bothLegs)
        if (end.played[leg]) scene.blocks.push_back(painAfter(sheet, leg));
    Lines lines;
    for (const Preparation& preparation : sheet.pack.preparations)
        if (preparation.when == Preparation::When::after
            && preparation.id != PreparationId("wipe-off")
            && preparation.id != PreparationId("stand-up"))
            lines.words.push_back(sheet.said("preparations." + preparation.id.str()));
    lines.words.push_back(sheet.said("after.when-to-call"));
    lines.words.push_back(sheet.own("end.next-time"));
    scene.blocks.push_back(Text{sheet.own("end.what-to-expect"), Text::Look::lead});
    scene.blocks.push_back(std::move(lines));
    scene.blocks.push_back(Text{sheet.own("end.nothing-kept"), Text::Look::small});
    scene.footer = {pressed("done", sheet.own("end.done"), primary)};
    return scene;
}

Scene sceneAt(const Sheet& sheet, const Trouble& trouble) {
    Scene scene = blank("trouble", sheet.own("errors.title"));
    const bool us = trouble.with == Trouble::With::us;
    scene.blocks = {
        Notice{sheet.own(us ? "errors.our-side" : "errors.pack"), Notice::Tone::careful}};
    if (us) scene.footer.push_back(pressed("again", sheet.own("errors.try-again"), primary));
    scene.footer.push_back(pressed("done", sheet.own("buttons.close"), us ? quiet : primary));
    return scene;
}

Scene sceneAt(const Sheet& sheet, const Gone&) { return blank("gone", sheet.own("app.name")); }

} // namespace kneecoach
