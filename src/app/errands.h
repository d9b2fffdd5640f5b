// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/journey.h"

#include <string>

class QWidget;

namespace kneecoach {

/// Does what the journey wants done outside it, with the system's own dialogs over `window`. Answers with the wish that says
/// how it went.
std::string runErrand(
    const Pack& pack, const Words& coach, const Journey& journey, QWidget& window);

} // namespace kneecoach
