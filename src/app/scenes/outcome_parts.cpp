// SPDX-License-Identifier: MIT
#include "app/scenes/outcome_parts.h"

#include <algorithm>

namespace kneecoach {

std::vector<std::string> eachOf(
    const Sheet& sheet, const std::vector<std::size_t>& questions, std::string_view what) {
    std::vector<std::string> lines;
    for (const std::size_t question : questions) {
        if (!sheet.has(question, what)) continue;
        std::string line = sheet.of(question, what);
        if (std::ranges::find(lines, line) == lines.end()) lines.push_back(std::move(line));
    }
    return lines;
}

void addQuotes(Scene& scene, const std::vector<std::string>& lines) {
    for (const std::string& line : lines) scene.blocks.push_back(Text{line, Text::Look::quote});
}

} // namespace kneecoach
