// SPDX-License-Identifier: MIT
#pragma once

#include "cli/stages.h"

#include <string>
#include <vector>

namespace kneecoach {

/// Where a result is to be put: a file, or standard output where the path is "-".
struct ResultTarget {
    std::string path;
    bool mayReplace = false;
    std::vector<std::string> inputs; ///< files that it must not be
};

/// Whether a result could be put there. Asked before any work: its folder is there, no file would be lost, and it is a file.
Result<void> expectFree(const ResultTarget& target);

/// Puts all of `bytes` there, or nothing. Says on `err` why it could not.
ExitCode writeTarget(const ResultTarget& target, const std::string& bytes, World& world);

} // namespace kneecoach
