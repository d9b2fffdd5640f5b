// SPDX-License-Identifier: MIT
#include "app/content_folders.h"

#include <filesystem>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;

fs::path contentFolder() {
    std::error_code none;
    const fs::path program = fs::read_symlink("/proc/self/exe", none);
    const fs::path beside = program.parent_path() / "../share/kneecoach/content";
    const bool installed = !program.empty() && fs::is_directory(beside, none);
    return installed ? beside.lexically_normal() : fs::path(KNEECOACH_SOURCE_CONTENT);
}

} // namespace

Folders contentFolders() {
    const fs::path content = contentFolder();
    return {content / "knee", content / "schema", content / "coach"};
}

} // namespace kneecoach
