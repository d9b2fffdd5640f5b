// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "content/value.h"
#include "screening/check.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// An answers document that was read.
struct CheckFile {
    Check check;
    std::vector<std::string> remarks; ///< what was read but can change nothing, in plain sentences
};

/// The check an answers document asks for (interfaces.md). `at` is the time of the decision; the document's own where it is
/// not given. An answer without a time of its own was given at the document's time. Whatever is unknown, of the wrong form
/// or missing is an error with its place; nothing is ignored.
Result<CheckFile, Errors> readCheck(
    const Pack& pack, const Value& document, std::string_view file, std::optional<Instant> at);

} // namespace kneecoach
