// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scene.h"
#include "ui/session_view.h"

#include <string>

namespace kneecoach {

// Other languages take more room: the same with words two fifths longer, to see that nothing is clipped.

std::string lengthened(const std::string& words);
Scene lengthened(Scene scene);
SessionView::Shown lengthened(SessionView::Shown shown);

} // namespace kneecoach
