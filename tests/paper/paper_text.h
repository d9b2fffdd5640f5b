// SPDX-License-Identifier: MIT
#pragma once

#include "paper/any_plans.h"
#include "paper/to_text.h"

#include <string>
#include <variant>
#include <vector>

/// Short words for what tests of papers look for.
namespace kneecoach::paper_tests {

inline std::string said(const std::string& path) {
    return routine_tests::kneePack().words.at(path);
}

inline std::string textOf(const PlannedCase& plan) {
    return toText(routinePaper(plan.onPaper()), coachWords());
}

inline bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// The blocks of one kind, in order.
template <class Block>
std::vector<Block> blocksOf(const Paper& paper) {
    std::vector<Block> blocks;
    for (const Section& section : paper.sections)
        for (const PaperBlock& block : section.blocks)
            if (const auto* found = std::get_if<Block>(&block)) blocks.push_back(*found);
    return blocks;
}

} // namespace kneecoach::paper_tests
