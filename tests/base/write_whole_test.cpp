// SPDX-License-Identifier: MIT
#include "base/write_whole.h"
#include "support/catch.h"
#include "support/folder.h"
#include "support/nearly_full_disk.h"

#include <filesystem>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

namespace fs = std::filesystem;

std::ptrdiff_t filesIn(const std::string& folder) {
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

} // namespace

TEST_CASE("a file is written whole, for its owner alone, and nothing lies beside it") {
    const Folder folder;
    REQUIRE(writeWhole(folder / "plan.txt", "one"));
    REQUIRE(writeWhole(folder / "plan.txt", "two"));
    CHECK(textOf(folder / "plan.txt") == "two");
    CHECK(filesIn(folder.path()) == 1);
    struct stat status {};
    REQUIRE(::stat((folder / "plan.txt").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600);
}

TEST_CASE("on a full disk the old file stays as it was, and no half one lies beside it") {
    const Folder folder;
    REQUIRE(writeWhole(folder / "plan.txt", "old"));
    const auto written = [&] {
        const NearlyFullDisk disk(1000);
        return writeWhole(folder / "plan.txt", std::string(100'000, 'x'));
    }();
    REQUIRE_FALSE(written);
    CHECK(written.error().file == folder / "plan.txt");
    CHECK_THAT(written.error().text, ContainsSubstring("large"));
    CHECK(textOf(folder / "plan.txt") == "old");
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a file of somebody else with a name like a draft is not touched") {
    const Folder folder;
    folder.write("plan.txt.new", "mine");
    REQUIRE(writeWhole(folder / "plan.txt", "one"));
    CHECK(textOf(folder / "plan.txt.new") == "mine");
}

TEST_CASE("where nothing can be written it says why") {
    const Folder folder;
    folder.write("file", "");
    CHECK_FALSE(writeWhole(folder / "no-such-folder/plan.txt", "one"));
    CHECK_FALSE(writeWhole(folder / "file/plan.txt", "one"));
    fs::create_directory(folder / "taken");
    const auto written = writeWhole(folder / "taken", "one");
    REQUIRE_FALSE(written);
    CHECK_THAT(written.error().text, ContainsSubstring("directory"));
    CHECK(filesIn(folder.path()) == 2);
}
