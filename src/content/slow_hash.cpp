// SPDX-License-Identifier: MIT
#include "content/slow_hash.h"

#include <algorithm>
#include <nettle/pbkdf2.h>

namespace kneecoach {

SlowHash slowHashOf(std::string_view secret, std::span<const std::uint8_t> salt, int rounds) {
    SlowHash hash{};
    pbkdf2_hmac_sha256(secret.size(), reinterpret_cast<const std::uint8_t*>(secret.data()),
        static_cast<unsigned>(std::max(rounds, 1)), salt.size(), salt.data(), hash.size(),
        hash.data());
    return hash;
}

} // namespace kneecoach
