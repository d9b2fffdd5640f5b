// SPDX-License-Identifier: MIT
#include "content/hex.h"
#include "content/slow_hash.h"
#include "support/catch.h"

#include <string>

using namespace kneecoach;

namespace {

std::string hashed(std::string_view secret, std::string_view salt, int rounds) {
    const std::vector<std::uint8_t> bytes(salt.begin(), salt.end());
    return hexOf(slowHashOf(secret, bytes, rounds));
}

} // namespace

TEST_CASE("a slow hash is that of RFC 7914, section 11") {
    CHECK(hashed("passwd", "salt", 1)
        == "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
    CHECK(hashed("Password", "NaCl", 80'000)
        == "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
}

TEST_CASE("hexadecimal digits are read back, and nothing else is") {
    const std::vector<std::uint8_t> bytes{0x00, 0x0F, 0xA5, 0xFF};
    CHECK(hexOf(bytes) == "000fa5ff");
    CHECK(bytesOfHex("000fa5ff") == bytes);
    for (const char* text : {"0", "0g", "0F", " 0", "0x"}) CHECK_FALSE(bytesOfHex(text));
}
