// SPDX-License-Identifier: MIT
#include "app/write_whole.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;

/// A file that is closed and, unless it was kept, removed again.
class Draft {
public:
    explicit Draft(std::string path)
        : path_(std::move(path)),
          file_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)) {
    }
    ~Draft() {
        if (file_ < 0) return;
        ::close(file_);
        ::unlink(path_.c_str());
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    bool isOpen() const { return file_ >= 0; }
    bool write(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto written = ::write(file_, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return ::fsync(file_) == 0;
    }
    bool moveTo(const std::string& path) { return ::rename(path_.c_str(), path.c_str()) == 0; }

private:
    std::string path_;
    int file_;
};

Error failed(const std::string& path) { return {path, "", std::strerror(errno)}; }

bool makeFolder(const fs::path& folder) {
    std::error_code none;
    if (fs::is_directory(folder, none)) return true;
    fs::create_directories(folder.parent_path(), none);
    return ::mkdir(folder.c_str(), 0700) == 0;
}

/// So that the move itself outlives a power cut.
void sync(const fs::path& folder) {
    const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) return;
    ::fsync(opened);
    ::close(opened);
}

} // namespace

Result<void> writeWhole(const std::string& path, std::string_view bytes) {
    const fs::path folder = fs::path(path).parent_path();
    if (!makeFolder(folder)) return tl::unexpected(failed(folder.string()));
    const std::string draft = path + ".new";
    ::unlink(draft.c_str());
    Draft file(draft);
    if (!file.isOpen() || !file.write(bytes) || !file.moveTo(path))
        return tl::unexpected(failed(path));
    sync(folder);
    return {};
}

} // namespace kneecoach
