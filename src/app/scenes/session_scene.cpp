// SPDX-License-Identifier: MIT
#include "app/scenes/session_parts.h"

namespace kneecoach {
namespace {

using enum Choice::Look;

struct SceneOfState {
    const Sheet& sheet;
    const InSession& session;

    Scene operator()(const Paused& paused) const { return pauseScene(sheet, session, paused); }
    Scene operator()(const AskingHowItHurts&) const { return howItHurtsScene(sheet); }
    Scene operator()(const AskingPainGone&) const { return painGoneScene(sheet); }
    Scene operator()(const AskingUnwell&) const { return unwellScene(sheet); }
    Scene operator()(const WaitingForNextLeg&) const { return betweenLegsScene(sheet, session); }

    /// While it runs, the session view is shown in the place of a page.
    Scene operator()(const auto&) const { return blank("session", sheet.own("session.get-ready")); }
};

} // namespace

Scene sceneAt(const Sheet& sheet, const InSession& session) {
    if (session.asksEnd) return endQuestionScene(sheet);
    return std::visit(SceneOfState{sheet, session}, session.playhead.state());
}

Scene sceneAt(const Sheet& sheet, const Recheck& recheck) {
    Scene scene = sceneAt(sheet, recheck.inquiry);
    scene.id = "recheck-" + scene.id;
    scene.progress.reset();
    if (recheck.before.empty())
        scene.blocks.insert(scene.blocks.begin(),
            Notice{sheet.own(recheck.legIsOver ? "session.recheck-leg-over" : "session.recheck"),
                Notice::Tone::careful});
    if (!recheck.legIsOver)
        scene.footer.push_back(doing(sheet, Command::end, "session.end", quiet));
    return scene;
}

} // namespace kneecoach
