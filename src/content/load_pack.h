// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "content/pack.h"

namespace kneecoach {

/// One fault of a pack. Errors keep it from being used; warnings do not.
struct Finding {
    enum class Level { error, warning };

    Level level = Level::error;
    std::string check;  ///< the name of the check that found it
    std::string file;   ///< within the pack
    std::string pointer;
    std::string text;  ///< one plain sentence: what is there, what was expected

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// What a folder holds: all its findings, and the pack when none of them is an error.
struct PackReport {
    std::string id;       ///< as far as it could be read
    std::string version;  ///< as far as it could be read
    Findings findings;
    std::optional<Pack> pack;
};

/// Reads, checks and judges the pack in `folder`; `language` chooses the words. Opens no file outside `folder` and `schemas`.
PackReport examinePack(const std::string& folder, const std::string& schemas, std::string_view language = "en");

/// The sound pack in `folder`, or its errors.
Result<Pack, Findings> loadPack(const std::string& folder, const std::string& schemas, std::string_view language = "en");

/// The program's own words (content/coach/<language>.json), with English where there is a hole.
Result<Words> loadWords(const std::string& folder, std::string_view language = "en");

}  // namespace kneecoach
