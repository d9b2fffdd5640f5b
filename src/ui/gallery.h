// SPDX-License-Identifier: MIT
#pragma once

#include "content/words.h"
#include "ui/scene.h"
#include "ui/session_view.h"

#include <vector>

class QWidget;

namespace kneecoach {

// Every part of the screen in all its states, to be looked at and to be tested. `words` are those of the program itself.

std::vector<Scene> galleryScenes(const Words& words);

/// The session: a step under the hand, getting ready, with a caption, with a notice, and from far.
std::vector<SessionView::Shown> gallerySessions(const Words& words);

/// A window of its own that shows all of them, one after the other, with live switches for text size, colours, motion,
/// direction and longer words.
QWidget* makeGallery(const Words& words);

} // namespace kneecoach
