// SPDX-License-Identifier: MIT
#pragma once

#include "figure/props.h"
#include "figure/step_scene.h"

namespace kneecoach {

/// The scenes in the file of `folder`. What they name of `props` must be there.
Result<StepScenes> loadScenes(const Props& props, const std::string& folder = figureFolder);

/// The same of a text; `file` names it in faults.
Result<StepScenes> readScenes(std::string_view json, const std::string& file, const Props& props);

} // namespace kneecoach
