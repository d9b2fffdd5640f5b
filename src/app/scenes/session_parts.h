// SPDX-License-Identifier: MIT
#pragma once

#include "app/scenes/sheet.h"

#include <initializer_list>

namespace kneecoach {

// The pages of a session that does not run, by the state it is in.

/// Something to press that tells the player what to do.
Choice doing(const Sheet& sheet, Command command, std::string_view path,
    Choice::Look look = Choice::Look::plain, char key = 0);

/// The keys of the session that mean the same on this page: to pause is to go on, and it may hurt at any time.
std::map<int, std::string> keysOn(const Sheet& sheet, std::initializer_list<Command> commands);

Scene pauseScene(const Sheet& sheet, const InSession& session, const Paused& paused);
Scene howItHurtsScene(const Sheet& sheet);
Scene painGoneScene(const Sheet& sheet);
Scene unwellScene(const Sheet& sheet);
Scene betweenLegsScene(const Sheet& sheet, const InSession& session);

/// "End here?"
Scene endQuestionScene(const Sheet& sheet);

} // namespace kneecoach
