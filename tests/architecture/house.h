// SPDX-License-Identifier: MIT
#pragma once

#include "architecture/plan.h"

#include <filesystem>
#include <string>
#include <vector>

namespace kneecoach::architecture {

/// A source file by its path below src/, "session/playhead.cpp".
struct Source {
    std::string path;
    std::string text;
};

/// All headers and sources below a folder, sorted.
std::vector<Source> sourcesIn(const std::filesystem::path& folder);

/// Where the house is not built to its plan, one sentence a finding, beginning with its place.
std::vector<std::string> findings(const Plan& plan, const std::vector<Source>& sources);

} // namespace kneecoach::architecture
