// SPDX-License-Identifier: MIT
#include "app/desk/only_one.h"

#include "app/environment.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <functional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace kneecoach {
namespace {

/// A name that begins with a zero stands in no file system.
int bound(int socket, const std::string& name) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::size_t size = std::min(name.size(), sizeof(address.sun_path) - 1);
    std::copy_n(name.begin(), size, address.sun_path + 1);
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + 1 + size);
    return ::bind(socket, reinterpret_cast<const sockaddr*>(&address), length);
}

} // namespace

std::optional<OnlyOne> OnlyOne::claim(const std::string& of) {
    OnlyOne claimed(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (bound(claimed.socket_, of) != 0 && errno == EADDRINUSE) return std::nullopt;
    return claimed;
}

OnlyOne::OnlyOne(OnlyOne&& other) noexcept : socket_(std::exchange(other.socket_, -1)) {}

OnlyOne::~OnlyOne() {
    if (socket_ >= 0) ::close(socket_);
}

std::string deskHere(const std::string& profile) {
    const std::size_t where = std::hash<std::string>()(variable("DISPLAY") + '\n'
        + variable("WAYLAND_DISPLAY") + '\n' + variable("HOME") + '\n' + profile);
    return "kneecoach-desk-" + std::to_string(::getuid()) + "-" + std::to_string(where);
}

} // namespace kneecoach
