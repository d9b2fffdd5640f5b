// SPDX-License-Identifier: MIT
#pragma once

#include "content/check_schema.h"
#include "content/checksum.h"
#include "content/entry.h"

#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// The files of a pack's folder.
struct PackFolder {
    std::vector<PackFile> rules;     ///< those of `ruleFiles` that are there and are JSON
    std::vector<PackFile> languages; ///< likewise, in the order `pack.json` lists them
    Checksum checksum;               ///< of all of these, as they were read
    bool complete = true;            ///< every file is there and is JSON
};

/// Whether a text is the code of a language, and nothing else: 2 to 16 letters, digits and dashes.
bool isLanguageCode(std::string_view code);

/// Reads the files of a pack, and no other, and holds each to its schema. What is missing, unreadable, outside the folder
/// or not listed is noted.
PackFolder readPack(const std::string& folder, const Schemas& schemas, Findings& findings);

/// The reviews of a pack, held to their schema likewise; nothing where it has none. They are no part of its checksum.
std::vector<PackFile> readReviews(
    const std::string& folder, const Schemas& schemas, Findings& findings);

} // namespace kneecoach
