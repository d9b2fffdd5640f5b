// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"

#include <memory>
#include <string>

struct _http_s;

namespace kneecoach {

/// How long the print service is waited for. It may have to be started first.
constexpr Millis printPatience{1'800};

struct HangUp {
    void operator()(_http_s* http) const;
};

/// A call to the print service; nothing where nobody takes it.
using Connection = std::unique_ptr<_http_s, HangUp>;

/// Calls the print service at a socket of this computer, never by a network. Whoever listens and says
/// nothing is waited for no longer than `printPatience`, and then not asked for anything.
Connection connectedTo(const std::string& socket);

} // namespace kneecoach
