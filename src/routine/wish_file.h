// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "content/pack.h"
#include "content/value.h"
#include "routine/wish.h"

#include <string_view>

namespace kneecoach {

/// The wish a document asks for (interfaces.md); what it leaves out keeps its default, and `defaultLegs` are the legs of the
/// check. Whatever is unknown, of the wrong form or out of range is an error with its JSON pointer; nothing is ignored.
Result<Wish, Errors> readWish(
    const Pack& pack, const Value& document, std::string_view file, PerLeg<bool> defaultLegs);

} // namespace kneecoach
