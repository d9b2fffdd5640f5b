// SPDX-License-Identifier: MIT
#include "content/json.h"

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace kneecoach {
namespace {

constexpr std::size_t longestFile = 4U << 20U;

/// An open file that closes itself.
class Handle {
public:
    explicit Handle(int number) : number_(number) {}
    ~Handle() {
        if (number_ >= 0) ::close(number_);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    int number() const { return number_; }

private:
    int number_;
};

const char* whyNotOpen(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR: return "there is no such file";
    case EACCES:
    case EPERM: return "this file may not be read";
    case ENXIO: return "this is not a regular file";
    default: return "this file cannot be opened";
    }
}

/// Why a thing of this kind is not read, or null.
const char* whyNotKind(const struct stat& kind) {
    if (S_ISDIR(kind.st_mode)) return "this is a folder; a file was expected";
    if (!S_ISREG(kind.st_mode)) return "this is not a regular file";
    return nullptr;
}

const char* whyNot(const struct stat& kind) {
    if (const char* why = whyNotKind(kind)) return why;
    if (kind.st_size > static_cast<off_t>(longestFile)) return "this file is longer than 4 MB";
    return nullptr;
}

/// The bytes of a file, as many as it had when it was looked at; nothing where reading fails.
std::optional<std::string> contents(int file, off_t size) {
    std::string bytes(static_cast<std::size_t>(size), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const auto count = ::read(file, bytes.data() + filled, bytes.size() - filled);
        if (count < 0 && errno != EINTR) return std::nullopt;
        if (count == 0) break;
        if (count > 0) filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return bytes;
}

bool isUnchanged(const struct stat& before, const struct stat& after) {
    return before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec
        && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
}

} // namespace

Result<void> expectRegular(const std::string& path) {
    struct stat kind {};
    const char* why = ::stat(path.c_str(), &kind) == 0 ? whyNotKind(kind) : whyNotOpen(errno);
    if (why) return failure(Error{path, "", why});
    return {};
}

Result<std::string> readFile(const std::string& path) {
    const auto refused = [&](const char* why) { return failure(Error{path, "", why}); };
    struct stat kind {};
    if (::stat(path.c_str(), &kind) != 0) return refused(whyNotOpen(errno));
    if (const char* why = whyNot(kind)) return refused(why);
    const Handle file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (file.number() < 0) return refused(whyNotOpen(errno));
    if (::fstat(file.number(), &kind) != 0) return refused("this file cannot be read");
    if (const char* why = whyNot(kind)) return refused(why);
    auto bytes = contents(file.number(), kind.st_size);
    struct stat after {};
    if (!bytes || ::fstat(file.number(), &after) != 0) return refused("this file cannot be read");
    if (!isUnchanged(kind, after) || bytes->size() != static_cast<std::size_t>(kind.st_size))
        return refused("this file was changed while it was read; it is expected to stay as it is");
    return *std::move(bytes);
}

} // namespace kneecoach
