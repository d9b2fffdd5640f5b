// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "content/finding.h"

#include <string>

namespace kneecoach {

/// A finding in one line, as an error is told: file, place, and what is wrong.
inline std::string describe(const Finding& finding) {
    return describe(Error{finding.file, finding.pointer, finding.text});
}

} // namespace kneecoach
