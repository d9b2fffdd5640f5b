// SPDX-License-Identifier: MIT
#include "base/write_whole.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;

/// A file beside another that is closed and, unless it was moved there, removed again.
class Draft {
public:
    explicit Draft(const std::string& path)
        : path_(path + ".XXXXXX"), file_(::mkostemp(path_.data(), O_CLOEXEC)) {}
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
    bool moveTo(const std::string& path) {
        if (::rename(path_.c_str(), path.c_str()) != 0) return false;
        ::close(file_);
        file_ = -1;
        return true;
    }

private:
    std::string path_;
    int file_;
};

/// So that the move itself outlives a power cut.
void sync(const fs::path& folder) {
    const int opened =
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) return;
    ::fsync(opened);
    ::close(opened);
}

} // namespace

Result<void> writeWhole(const std::string& path, std::string_view bytes) {
    Draft file(path);
    if (!file.isOpen() || !file.write(bytes) || !file.moveTo(path))
        return failure(Error{path, "", std::strerror(errno)});
    sync(fs::path(path).parent_path());
    return {};
}

} // namespace kneecoach
