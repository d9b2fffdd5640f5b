// SPDX-License-Identifier: MIT
#pragma once

#include "content/entry.h"
#include "content/pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// The files that hold the rules of a pack, in the order they are read: a file names only what stands before it.
inline constexpr std::array<std::string_view, 11> ruleFiles{"pack.json", "sources.json",
    "body.json", "positions.json", "techniques.json", "session.json", "questions.json",
    "steps.json", "routines.json", "emergency-numbers.json", "refused-claims.json"};

/// The pack that is written in these files, its words, checksum and reviews aside. Ids become places in its lists; an id or
/// a word that nobody knows is noted. A file that is missing leaves its part empty.
Pack parsePack(const std::vector<PackFile>& files, Findings& findings);

/// The strings of a language file, each by its path.
Words::Lines linesOf(const PackFile& file);

/// Where such a path leads to in its file, as a JSON pointer.
std::string pointerToLine(std::string_view path);

} // namespace kneecoach
