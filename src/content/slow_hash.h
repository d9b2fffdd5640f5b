// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace kneecoach {

using SlowHash = std::array<std::uint8_t, 32>;

/// PBKDF2 with HMAC-SHA256 (RFC 8018): the more rounds, the dearer each guess at `secret`. It stands in this room because
/// the library that hashes comes in here.
SlowHash slowHashOf(std::string_view secret, std::span<const std::uint8_t> salt, int rounds);

} // namespace kneecoach
