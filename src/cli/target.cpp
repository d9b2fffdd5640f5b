// SPDX-License-Identifier: MIT
#include "cli/target.h"

#include "base/write_whole.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;

/// Why a file may not be put into this folder, or null.
const char* whyNotInto(const fs::path& folder) {
    std::error_code none;
    switch (fs::status(folder.empty() ? fs::path(".") : folder, none).type()) {
    case fs::file_type::directory: return nullptr;
    case fs::file_type::none:
    case fs::file_type::not_found: return "its folder is not there";
    case fs::file_type::unknown: return "its folder may not be looked into";
    default: return "its folder is a file";
    }
}

bool isInput(const ResultTarget& target) {
    return std::ranges::any_of(target.inputs, [&](const std::string& input) {
        std::error_code none;
        return fs::equivalent(target.path, input, none);
    });
}

/// Why what is there already may not be written over, or null.
const char* whyNotOver(const ResultTarget& target) {
    std::error_code none;
    const fs::file_type type = fs::status(target.path, none).type();
    if (type == fs::file_type::directory) return "this is a folder; a file was expected";
    if (type != fs::file_type::regular) return "this is not a regular file";
    if (isInput(target)) return "this is read as well; another file was expected";
    if (!target.mayReplace) return "there is a file of this name; --force writes over it";
    return nullptr;
}

const char* whyNot(const ResultTarget& target) {
    if (target.path.empty()) return "expected a file, and its name is empty";
    if (const char* why = whyNotInto(fs::path(target.path).parent_path())) return why;
    std::error_code none;
    return fs::exists(fs::symlink_status(target.path, none)) ? whyNotOver(target) : nullptr;
}

/// The file itself where the path only points to it.
std::string behindLinks(const std::string& path) {
    std::error_code none;
    const fs::path file = fs::canonical(path, none);
    return none ? path : file.string();
}

} // namespace

Result<void> expectFree(const ResultTarget& target) {
    if (target.path == "-") return {};
    if (const char* why = whyNot(target)) return failure(Error{target.path, "", why});
    return {};
}

ExitCode writeTarget(const ResultTarget& target, const std::string& bytes, World& world) {
    if (target.path == "-") {
        world.out << bytes;
        return ExitCode::done;
    }
    const auto written = writeWhole(behindLinks(target.path), bytes);
    if (written) return ExitCode::done;
    world.err << describe({target.path, "", written.error().text}) << '\n';
    return ExitCode::otherFailure;
}

} // namespace kneecoach
