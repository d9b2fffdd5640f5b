// SPDX-License-Identifier: MIT
#include "content/checksum.h"

#include "content/hex.h"

#include <algorithm>
#include <nettle/sha2.h>

namespace kneecoach {
namespace {

static_assert(sizeof(Checksum::bytes) == SHA256_DIGEST_SIZE);

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

std::string hex(const Checksum& checksum) { return hexOf(checksum.bytes); }

std::optional<Checksum> parseChecksum(std::string_view text) {
    Checksum checksum;
    const auto bytes = bytesOfHex(text);
    if (!bytes || bytes->size() != checksum.bytes.size()) return std::nullopt;
    std::ranges::copy(*bytes, checksum.bytes.begin());
    return checksum;
}

} // namespace kneecoach
