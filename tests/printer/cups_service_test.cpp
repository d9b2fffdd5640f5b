// SPDX-License-Identifier: MIT
#include "printer/cups_service.h"
#include "printer/service_socket.h"
#include "support/catch.h"
#include "support/folder.h"

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace kneecoach;

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds aboutTwoSeconds{2'500};

/// Somebody who takes every call and never says a word.
class Mute {
public:
    explicit Mute(const std::string& path) : socket_(::socket(AF_UNIX, SOCK_STREAM, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
        REQUIRE(::bind(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
        REQUIRE(::listen(socket_, 8) == 0);
    }
    ~Mute() { ::close(socket_); }
    Mute(const Mute&) = delete;
    Mute& operator=(const Mute&) = delete;

private:
    int socket_;
};

CupsService at(const std::optional<std::string>& socket) {
    return CupsService([socket] { return socket; });
}

std::chrono::nanoseconds timeOf(const auto& work) {
    const auto begun = Clock::now();
    work();
    return Clock::now() - begun;
}

} // namespace

TEST_CASE("where nothing prints, that is said at once") {
    const Folder folder;
    for (const auto& socket : {std::optional<std::string>(), std::optional(folder / "none")}) {
        CupsService service = at(socket);
        const auto taken = timeOf([&] {
            CHECK(service.printers().error() == PrintFault::noService);
            CHECK(service.send({"a paper", "desk"}, "%PDF").error() == PrintFault::noService);
        });
        CHECK(taken < aboutTwoSeconds);
    }
}

TEST_CASE("a print service that never answers is not waited for longer than about two seconds") {
    const Folder folder;
    const Mute mute(folder / "cups.sock");
    CupsService service = at(folder / "cups.sock");
    CHECK(timeOf([&] { CHECK(service.printers().error() == PrintFault::noService); })
        < aboutTwoSeconds);
}

TEST_CASE("nor is one that takes no document, however long that is") {
    const Folder folder;
    const Mute mute(folder / "cups.sock");
    CupsService service = at(folder / "cups.sock");
    const std::string pdf(std::size_t(8) << 20U, 'x');
    CHECK(timeOf([&] {
        CHECK(service.send({"a paper", "desk"}, pdf).error() == PrintFault::noService);
    }) < aboutTwoSeconds);
}

TEST_CASE("a print service that only a network reaches is none") {
    ::setenv("CUPS_SERVER", "printers.example:631", 1);
    CHECK(serviceSocket() == std::nullopt);
    ::setenv("CUPS_SERVER", "/run/somewhere/cups.sock", 1);
    CHECK(serviceSocket() == "/run/somewhere/cups.sock");
    ::unsetenv("CUPS_SERVER");
}
