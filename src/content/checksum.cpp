// SPDX-License-Identifier: MIT
#include "content/checksum.h"

#include <nettle/sha2.h>
#include <string_view>

namespace kneecoach {
namespace {

static_assert(sizeof(Checksum::bytes) == SHA256_DIGEST_SIZE);

constexpr std::string_view digits = "0123456789abcdef";

class Sha256 {
public:
    Sha256() { sha256_init(&state_); }

    void add(std::string_view bytes) {
        sha256_update(&state_, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    }

    Checksum value() {
        Checksum checksum;
        sha256_digest(&state_, checksum.bytes.size(), checksum.bytes.data());
        return checksum;
    }

private:
    sha256_ctx state_{};
};

} // namespace

Checksum checksumOf(const FileBytes& files) {
    Sha256 sum;
    for (const auto& [name, bytes] : files) {
        sum.add(name + '\0' + std::to_string(bytes.size()) + '\0');
        sum.add(bytes);
    }
    return sum.value();
}

std::string hex(const Checksum& checksum) {
    std::string text;
    for (const unsigned byte : checksum.bytes)
        for (const unsigned digit : {byte >> 4U, byte & 15U}) text += digits[digit];
    return text;
}

std::optional<Checksum> parseChecksum(std::string_view text) {
    Checksum checksum;
    if (text.size() != 2 * checksum.bytes.size()
        || text.find_first_not_of(digits) != std::string_view::npos)
        return std::nullopt;
    for (std::size_t place = 0; place < text.size(); ++place) {
        std::uint8_t& byte = checksum.bytes.at(place / 2);
        byte = static_cast<std::uint8_t>(byte * 16U + digits.find(text[place]));
    }
    return checksum;
}

} // namespace kneecoach
