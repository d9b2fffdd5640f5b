// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "content/finding.h"
#include "content/pack.h"

#include <string>
#include <vector>

namespace kneecoach {

/// What a folder holds: its findings, and the pack when it can be used.
struct PackReport {
    std::string id;      ///< as far as it could be read
    std::string version; ///< as far as it could be read
    Findings findings;
    std::optional<Pack> pack;
};

/// Reads the pack in `folder` and looks for everything there is to find: what keeps it from being used, what its words
/// must not say or how hard they are to read, what is of no use in it, what nobody has reviewed. `language` chooses the words.
/// Opens no file outside `folder` and `schemas`.
PackReport examinePack(
    const std::string& folder, const std::string& schemas, std::string_view language = "en");

/// The sound pack in `folder`, or the errors that keep it from being used. Looks for nothing else, and so is sooner done.
Result<Pack, Findings> loadPack(
    const std::string& folder, const std::string& schemas, std::string_view language = "en");

/// The program's own words (content/coach/<language>.json), with English where there is a hole.
Result<Words> loadWords(const std::string& folder, std::string_view language = "en");

} // namespace kneecoach
