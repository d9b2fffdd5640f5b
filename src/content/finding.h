// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// One fault of a pack. Errors break safety or a fixed number and have to be mended; warnings can wait.
struct Finding {
    enum class Level { error, warning };

    Level level = Level::error;
    std::string check; ///< the name of the check that found it
    std::string file;  ///< within the pack
    std::string pointer;
    std::string text; ///< one plain sentence: what is there, what was expected

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// How many are gathered of one pack; nobody reads more.
inline constexpr std::size_t enoughFindings = 1'000;

/// Whether a further error would be one too many.
bool isFull(const Findings& findings);

/// Adds a finding unless there are enough. An error is never lost to warnings: where they fill the list it takes the last place.
void note(Finding finding, Findings& findings);

/// Adds those of `more` that speak of a place of which nothing was said yet: where the schema found a fault, what is found
/// later would only say the same in other words.
void addUnsaid(const Findings& more, Findings& findings);

/// A text as it stands in a sentence: between quotes, and cut where it is long.
std::string inQuotes(std::string_view text);

} // namespace kneecoach
