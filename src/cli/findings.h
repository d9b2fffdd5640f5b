// SPDX-License-Identifier: MIT
#pragma once

#include "content/finding.h"
#include "content/value.h"

#include <cstddef>
#include <iosfwd>

namespace kneecoach {

std::ptrdiff_t errorsIn(const Findings& findings);

/// A list with all that is known of each.
Value findingsJson(const Findings& findings);

/// "error: file /pointer: what is wrong (check)", one a line.
void writeFindings(const Findings& findings, std::ostream& out);

/// "2 errors, 0 warnings"
void writeCounts(const Findings& findings, std::ostream& out);

} // namespace kneecoach
