// SPDX-License-Identifier: MIT
#pragma once

#include "content/value.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace kneecoach {

/// The JSON pointer (RFC 6901) of a member, or of an item, of what `pointer` points to.
std::string below(std::string_view pointer, std::string_view key);
std::string below(std::string_view pointer, std::size_t place);

/// The pointer of `part`, which is a value inside `whole` (found by where it lies, not by what it holds).
std::string pointerTo(const Value& part, const Value& whole);

/// What `pointer` points to inside `whole`, or null.
const Value* at(const Value& whole, std::string_view pointer);

} // namespace kneecoach
