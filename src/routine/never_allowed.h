// SPDX-License-Identifier: MIT
#pragma once

#include "content/finding.h"
#include "content/pack.h"

namespace kneecoach {

/// Warns of each step of a sound pack that no permit lets in, whatever is wished. Only one permit has to be tried: that of
/// somebody to whom nothing applies. Every chain begins with an answer that does nothing and every other answer only takes
/// away, so no permit allows what that one does not. Every position is wished in turn, with all tools, a stool, good hands,
/// the firmest pressure and every step that comes only when asked for.
Findings neverAllowed(const Pack& pack);

} // namespace kneecoach
