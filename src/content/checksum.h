// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kneecoach {

/// SHA-256 over names and bytes of the files of a pack: while it is the same, not a letter of them has changed.
struct Checksum {
    std::array<std::uint8_t, 32> bytes{};

    friend bool operator==(const Checksum&, const Checksum&) = default;
};

/// The bytes of files by name, sorted by the bytes of the name.
using FileBytes = std::map<std::string, std::string>;

/// Of each file in turn: its name, a zero, its length in decimal digits, a zero, its bytes (docs/content-format.md).
Checksum checksumOf(const FileBytes& files);

/// 64 hexadecimal digits, lower case.
std::string hex(const Checksum& checksum);

/// The checksum written so, or nothing where these are not 64 such digits.
std::optional<Checksum> parseChecksum(std::string_view text);

} // namespace kneecoach
