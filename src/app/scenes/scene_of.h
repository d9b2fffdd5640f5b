// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/journey.h"
#include "ui/scene.h"

namespace kneecoach {

/// The page a person sees where the journey is. `coach` are the program's own words.
Scene sceneOf(const Pack& pack, const Words& coach, const Journey& journey);

} // namespace kneecoach
