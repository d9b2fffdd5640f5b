// SPDX-License-Identifier: MIT
#pragma once

#include "app/open_content.h"
#include "ui/scene.h"

namespace kneecoach {

/// What visitors are told where nothing can be shown: neither where files lie, nor a way out that needs no PIN.
/// There has to be a trouble.
Scene troubleForVisitors(const Content& content);

/// What staff is told where the front desk does not even begin: which file it is, and a button to close it. Without a
/// trouble it is the file of the PIN, at `pin`.
Scene cannotStart(const Content& content, const std::string& pin);

} // namespace kneecoach
