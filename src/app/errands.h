// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/journey.h"
#include "base/error.h"

#include <string>

class QWidget;

namespace kneecoach {

/// The wish that says how it went to write the file at `place`.
std::string wishAfterSaving(const std::string& place, const Result<void>& written);

/// Does what the journey wants done outside it, with the system's own dialogs over `window`. Answers with the wish that says
/// how it went.
std::string runErrand(
    const Pack& pack, const Words& coach, const Journey& journey, QWidget& window);

} // namespace kneecoach
