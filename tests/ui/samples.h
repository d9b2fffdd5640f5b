// SPDX-License-Identifier: MIT
#pragma once

#include "content/words.h"
#include "ui/scene.h"
#include "ui/session_view.h"

#include <string>
#include <vector>

namespace kneecoach::samples {

Scene welcome();
Scene question();     ///< with help, and two small ways round
Scene longQuestion(); ///< the longest of the pack, help and reason opened
Scene knees();        ///< two rows of numbers
Scene today();        ///< things to tick
Scene askFirst();
Scene emergency();
Scene plan();
Scene handsReady();
Scene paused(); ///< five large choices, four small ones
Scene howItHurts();
Scene betweenLegs();
Scene settings();
Scene legPicture();
Scene chain();   ///< five answers and "Not sure" apart
Scene health();  ///< a list, with what was said of each
Scene askKey();  ///< waits for a key
Scene bodyMap(); ///< the calf chosen, and what goes with it crossed out

/// All of them.
std::vector<Scene> pages();

SessionView::Shown stroke(); ///< a step under the hand
SessionView::Shown gettingReady();

/// Those of the program itself that a window needs.
Words words();

} // namespace kneecoach::samples
