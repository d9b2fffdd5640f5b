// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Reads a routine back from its plain text, as somebody would who has only that.
namespace kneecoach::paper_tests {

struct ReadStep {
    std::string name;
    std::string facts; ///< up to the line's end
    std::string all;   ///< in one line
};

struct ReadLeg {
    std::string title;
    std::string all; ///< in one line
    std::vector<ReadStep> steps;
};

/// In one line, without the edges of frames.
std::string unwrapped(std::string_view text);

/// The lines of the section with this title, up to the next one.
std::string sectionOf(const std::string& text, const std::string& title);

/// The sections that have a leg's name.
std::vector<ReadLeg> legsIn(const std::string& text);

} // namespace kneecoach::paper_tests
