// SPDX-License-Identifier: MIT
#pragma once

#include "content/reading.h"
#include "figure/props.h"
#include "figure/step_scene.h"

namespace kneecoach {

using Views = Named<QRectF>;

/// One scene; `views` and `props` are what it may name.
StepScene sceneIn(const Reading& reading, const Views& views, const Props& props);

/// Its hands and its marks.
SceneHand sceneHandIn(const Reading& reading, const Props& props);
SceneMark sceneMarkIn(const Reading& reading);

/// One placement, or start and end.
std::vector<Placement> placementsIn(const Reading& reading);

/// A name of one of `things`, or a fault.
template <class T>
std::string nameIn(const Reading& reading, const Named<T>& things) {
    const std::string* text = reading.text();
    if (text && !things.contains(*text))
        reading.fault("expected " + oneOf(things, [](const auto& thing) { return thing.first; }));
    return text ? *text : std::string();
}

} // namespace kneecoach
