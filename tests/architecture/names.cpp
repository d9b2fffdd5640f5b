// SPDX-License-Identifier: MIT
#include "architecture/names.h"


#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace kneecoach::architecture {
namespace {

/// The types a text defines at the first column, where this house writes those of a namespace.
std::set<std::string> typesIn(const std::string& text) {
    static const std::regex type(R"(^(?:struct|class|enum class) (\w+)(?:[^;]*|[^;{]*\{.*)$)");
    std::set<std::string> names;
    bool isUnnamed = false;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("namespace {")) isUnnamed = true;
        if (line.starts_with("}") && line.ends_with("// namespace")) isUnnamed = false;
        if (std::smatch found; !isUnnamed && std::regex_match(line, found, type))
            names.insert(found[1]);
    }
    return names;
}

} // namespace

std::vector<std::string> doubledTypes(const std::vector<Source>& sources) {
    std::map<std::string, std::string> firstIn;
    std::vector<std::string> doubled;
    for (const auto& source : sources)
        for (const auto& name : typesIn(source.text))
            if (const auto [first, isNew] = firstIn.try_emplace(name, source.path); !isNew)
                doubled.push_back(name + ": in " + first->second + " and in " + source.path);
    return doubled;
}

} // namespace kneecoach::architecture
