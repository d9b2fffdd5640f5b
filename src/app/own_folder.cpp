// SPDX-License-Identifier: MIT
#include "app/own_folder.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <sys/stat.h>

namespace kneecoach {

namespace fs = std::filesystem;

Result<void> makeFolderOf(const std::string& path) {
    const fs::path folder = fs::path(path).parent_path();
    std::error_code none;
    if (fs::is_directory(folder, none)) return {};
    fs::create_directories(folder.parent_path(), none);
    if (::mkdir(folder.c_str(), 0700) == 0) return {};
    return failure(Error{folder.string(), "", std::strerror(errno)});
}

} // namespace kneecoach
