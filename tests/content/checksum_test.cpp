// SPDX-License-Identifier: MIT
#include "content/checksum.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

std::string sumOf(const FileBytes& files) { return hex(checksumOf(files)); }

} // namespace

TEST_CASE("the checksum is SHA-256 of name, length and bytes of each file, as sha256sum tells it") {
    // printf 'a\0001\0001lang/b\0002\00022' | sha256sum
    CHECK(sumOf({{"lang/b", "22"}, {"a", "1"}})
        == "80571ac7cba0e9578ec79c260c75f6a127731fe4f71051a43124f848318c5bbf");
    CHECK(sumOf({}) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("every byte, every name and every end of a file counts") {
    const std::string one = sumOf({{"a", "1"}, {"b", "2"}});
    CHECK(one != sumOf({{"a", "1"}, {"b", "3"}}));
    CHECK(one != sumOf({{"a", "1"}, {"c", "2"}}));
    CHECK(one != sumOf({{"a", "2"}, {"b", "1"}}));
    CHECK(one != sumOf({{"a", "1"}}));
    CHECK(one != sumOf({{"a", "12"}, {"b", ""}}));
    CHECK(one != sumOf({{"a", std::string("1b\0001\0002", 5)}}));
    CHECK(sumOf({}) != sumOf({{"", ""}}));
}

TEST_CASE("a checksum is read as it is written, and nothing else is one") {
    const Checksum sum = checksumOf({{"a", "1"}});
    CHECK(parseChecksum(hex(sum)) == sum);
    std::string text = hex(sum);
    CHECK_FALSE(parseChecksum(text + '0'));
    CHECK_FALSE(parseChecksum(text.substr(1)));
    text.front() = 'A';
    CHECK_FALSE(parseChecksum(text));
    CHECK_FALSE(parseChecksum(""));
}
