// SPDX-License-Identifier: MIT
#include "paper/read_text.h"

#include <regex>
#include <sstream>

namespace kneecoach::paper_tests {
namespace {

std::string withoutEdge(const std::string& line) {
    return line.starts_with("!! ") || line.starts_with("*  ") ? line.substr(3) : line;
}

/// A line of = stands under the title of each section.
bool isUnder(const std::string& line) {
    return line.size() > 2 && line.find_first_not_of('=') == std::string::npos;
}

std::vector<ReadStep> stepsIn(const std::string& section) {
    static const std::regex numbered(R"(\n(\d+)\. ([^\n]+)\n   ([^\n]+)\n((?:   [^\n]+\n)+))");
    std::vector<ReadStep> steps;
    for (std::sregex_iterator found(section.begin(), section.end(), numbered), end; found != end;
         ++found) {
        if ((*found)[1] != std::to_string(steps.size() + 1)) return {};
        const std::string more = (*found)[3].str() + "\n" + (*found)[4].str();
        steps.push_back({(*found)[2], (*found)[3], unwrapped(more)});
    }
    return steps;
}

} // namespace

std::string unwrapped(std::string_view text) {
    std::istringstream in{std::string(text)};
    std::string all, word;
    for (std::string line; std::getline(in, line);)
        for (std::istringstream words(withoutEdge(line)); words >> word;)
            all += (all.empty() ? "" : " ") + word;
    return all;
}

std::string sectionOf(const std::string& text, const std::string& title) {
    std::istringstream in(text);
    std::string section, before;
    bool isIn = false;
    for (std::string line; std::getline(in, line); before = line) {
        if (isUnder(line)) isIn = before == title;
        if (isIn) section += line + "\n";
    }
    return section;
}

std::vector<ReadLeg> legsIn(const std::string& text) {
    std::vector<ReadLeg> legs;
    for (const char* title : {"Left leg", "Right leg"})
        if (const std::string section = sectionOf(text, title); !section.empty())
            legs.push_back({title, unwrapped(section), stepsIn(section)});
    return legs;
}

} // namespace kneecoach::paper_tests
