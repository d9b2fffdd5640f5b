// SPDX-License-Identifier: MIT
#include "content/json.h"
#include "support/catch.h"
#include "support/folder.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string refused(const std::string& path) {
    const auto bytes = readFile(path);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().file == path);
    return bytes.error().text;
}

} // namespace

TEST_CASE("a file is read byte for byte") {
    const Folder folder;
    folder.write("a", std::string("one\0two\n", 8));
    CHECK(readFile(folder / "a").value() == std::string("one\0two\n", 8));
    folder.write("b", "");
    CHECK(readFile(folder / "b").value().empty());
}

TEST_CASE("4 MB are read, a byte more is refused") {
    const Folder folder;
    folder.write("a", std::string(4U << 20U, 'x'));
    CHECK(readFile(folder / "a").value().size() == 4U << 20U);
    folder.write("a", std::string((4U << 20U) + 1, 'x'));
    CHECK_THAT(refused(folder / "a"), ContainsSubstring("4 MB"));
}

TEST_CASE("a file that is not there is refused") {
    const Folder folder;
    CHECK_THAT(refused(folder / "none"), ContainsSubstring("no such file"));
    CHECK_THAT(refused(folder / "none/below"), ContainsSubstring("no such file"));
}

TEST_CASE("a folder is refused") {
    const Folder folder;
    CHECK_THAT(refused(folder / ""), ContainsSubstring("folder"));
}

TEST_CASE("a FIFO is refused without being waited for") {
    const Folder folder;
    REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
    CHECK_THAT(refused(folder / "fifo"), ContainsSubstring("not a regular file"));
}

TEST_CASE("a device is refused") {
    CHECK_THAT(refused("/dev/zero"), ContainsSubstring("not a regular file"));
}

TEST_CASE("what is no regular file is told without being opened") {
    const Folder folder;
    folder.write("a", "x");
    REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
    CHECK(expectRegular(folder / "a"));
    CHECK(expectRegular(folder / "fifo").error().text == "this is not a regular file");
    CHECK(expectRegular(folder / "none").error().text == "there is no such file");
    CHECK(expectRegular(folder / "").error().file == folder / "");
}

TEST_CASE("a link that leads in a circle is refused") {
    const Folder folder;
    REQUIRE(::symlink((folder / "loop").c_str(), (folder / "loop").c_str()) == 0);
    CHECK_FALSE(refused(folder / "loop").empty());
}
