// SPDX-License-Identifier: MIT
#include "printer/service_socket.h"

#include <cups/cups.h>

namespace kneecoach {

std::optional<std::string> serviceSocket() {
    cupsSetServer(nullptr); // what was looked up before may not be true any more
    const std::string server = cupsServer();
    return server.starts_with('/') ? std::optional(server) : std::nullopt;
}

} // namespace kneecoach
