// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// Two hexadecimal digits a byte, lower case.
std::string hexOf(std::span<const std::uint8_t> bytes);

/// The bytes written so, or nothing where these are not pairs of such digits.
std::optional<std::vector<std::uint8_t>> bytesOfHex(std::string_view text);

} // namespace kneecoach
