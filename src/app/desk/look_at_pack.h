// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/desk.h"
#include "cli/call.h"

namespace kneecoach {

/// All that there is to find in the pack this call is for, as `pack check` finds it.
PackLook lookAtPack(const Call& call);

/// A page of the rule book, painted for the screen; the last one where there are fewer.
BookPage bookPage(const Pack& pack, const Words& coach, int page);

} // namespace kneecoach
