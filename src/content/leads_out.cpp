// SPDX-License-Identifier: MIT
#include "content/leads_out.h"

#include <algorithm>
#include <filesystem>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;

/// The path a name leads to when all links are followed, or nothing.
fs::path followed(const std::string& path) {
    std::error_code failed;
    fs::path real = fs::canonical(path, failed);
    return failed ? fs::path() : real;
}

/// Whether a link stands anywhere on the way from `folder` to `name`.
bool isLinked(const std::string& folder, const std::string& name) {
    std::error_code ignored;
    const auto slash = name.find('/');
    const bool below =
        slash != std::string::npos && fs::is_symlink(folder + '/' + name.substr(0, slash), ignored);
    return below || fs::is_symlink(folder + '/' + name, ignored);
}

} // namespace

bool leadsOut(const std::string& folder, const std::string& name) {
    if (!isLinked(folder, name)) return false;
    const fs::path home = followed(folder), real = followed(folder + '/' + name);
    return !real.empty() && std::ranges::mismatch(home, real).in1 != home.end();
}

} // namespace kneecoach
