// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kneecoach::architecture {

/// An `#include`: what it names, between which marks, in which line.
struct Include {
    std::string name;
    bool quoted = false;
    int line = 0;
};

/// The text with its comments blanked; line breaks stay.
std::string withoutComments(std::string_view text);

/// The text with comments and the insides of string and character literals blanked.
std::string bareCode(std::string_view text);

/// The includes of a text, those in comments left out.
std::vector<Include> includesOf(std::string_view text);

/// The lines of bare code in which the name stands as a whole word.
std::vector<int> linesNaming(std::string_view bare, std::string_view name);

/// The lines of bare code in which the name is called with arguments that begin like this.
std::vector<int> linesCalling(
    std::string_view bare, std::string_view name, std::string_view arguments = {});

} // namespace kneecoach::architecture
