// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "content/value.h"

#include <string>
#include <string_view>

namespace kneecoach {

/// The value in `text`. Refused, with `file` and the place: what is not JSON, invalid UTF-8, doubled keys, more than 4 MB,
/// more than 32 levels, more than 50,000 values, keys of more than 200 bytes, more than 1,000 blanks in a row, a byte order mark, numbers out
/// of range, control characters in texts.
Result<Value> parseJson(std::string_view text, std::string_view file);

/// On one line, or indented by two spaces a level.
std::string writeJson(const Value& value, bool indented = false);

/// The bytes of a regular file of at most 4 MB. Anything else (missing, a folder, a FIFO, a device, unreadable) is refused
/// without being waited for, and so is one that is written to meanwhile.
Result<std::string> readFile(const std::string& path);

/// An error where opening a file might wait, or there is none: a regular one is expected.
Result<void> expectRegular(const std::string& path);

} // namespace kneecoach
