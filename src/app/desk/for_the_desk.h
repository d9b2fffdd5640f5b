// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/journey.h"
#include "ui/scene.h"

#include <optional>
#include <string_view>

namespace kneecoach {

/// Whether a wish may be heard in a check at the desk: nothing that leads to a session, to files, to settings that stay,
/// or to a line that is typed on.
bool isForTheDesk(const Journey& journey, std::string_view wish);

/// How the check of this journey ended, where it did: what the plan says, what is shut, what stopped it.
std::optional<Outcome> outcomeOf(const Journey& journey);

/// Whether a paper came out of the printer: in the foot, or above the page where staff has to help; nothing where none was printed.
void tellOfPrinting(Scene& scene, OnPaper::Done done, const Words& coach);

/// The page of a check as it stands at the desk: without what may not be heard there, with paper as the way on, and with
/// the way out.
Scene atTheDesk(Scene scene, const Journey& journey, const Words& coach, const Words& pack);

} // namespace kneecoach
