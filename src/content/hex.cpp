// SPDX-License-Identifier: MIT
#include "content/hex.h"

namespace kneecoach {
namespace {

constexpr std::string_view digits = "0123456789abcdef";

} // namespace

std::string hexOf(std::span<const std::uint8_t> bytes) {
    std::string text;
    text.reserve(2 * bytes.size());
    for (const unsigned byte : bytes)
        for (const unsigned digit : {byte >> 4U, byte & 15U}) text += digits[digit];
    return text;
}

std::optional<std::vector<std::uint8_t>> bytesOfHex(std::string_view text) {
    if (text.size() % 2 != 0 || text.find_first_not_of(digits) != std::string_view::npos)
        return std::nullopt;
    std::vector<std::uint8_t> bytes(text.size() / 2);
    for (std::size_t place = 0; place < text.size(); ++place) {
        std::uint8_t& byte = bytes[place / 2];
        byte = static_cast<std::uint8_t>(byte * 16U + digits.find(text[place]));
    }
    return bytes;
}

} // namespace kneecoach
