// SPDX-License-Identifier: MIT
#include "cli/terminal.h"
#include "support/catch.h"
#include "support/folder.h"

#include <cstdlib>
#include <filesystem>
#include <sys/wait.h>

namespace kneecoach {
namespace {

/// What a shell says a command ended with; its output goes to `out`, its errors to `err`.
int endOf(const std::string& command, const std::string& out, const std::string& err) {
    return WEXITSTATUS(std::system((command + " >" + out + " 2>" + err).c_str()));
}

TEST_CASE(
    "on a machine without memory the program ends in plain words, never with half a decision") {
    const Folder folder;
    const std::string out = folder / "out", err = folder / "err";
    const std::string program =
        std::string(TEST_PROGRAM) + " screen --json --answers " + example("all-clear");
    REQUIRE(endOf(program, out, err) == 0);
    const std::string whole = textOf(out);
    int starved = 0, decided = 0;
    for (int megabytes = 16; megabytes <= 400; megabytes += 8) {
        const std::string limit = "ulimit -v " + std::to_string(megabytes * 1024) + "; exec ";
        const int end = endOf("(" + limit + program + ")", out, err);
        INFO(megabytes << " MB: " << end << ", " << textOf(err));
        CHECK((end == 0 ? textOf(out) == whole : textOf(out).empty() && !textOf(err).empty()));
        CHECK((end == 0 || end == 1 || end == 127)); // 127: not even loaded
        (end == 0 ? decided : starved)++;
    }
    CHECK(starved > 0);
    CHECK(decided > 0);
}

TEST_CASE("a pack of which a file is gone opens nothing, whichever file it is") {
    const std::filesystem::path shipped = TEST_CONTENT_DIR "/knee";
    std::size_t gone = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(shipped)) {
        const auto place = std::filesystem::relative(file, shipped);
        if (!file.is_regular_file() || place.begin()->string() == "examples") continue;
        const Folder folder;
        const std::filesystem::path pack = folder / "knee";
        std::filesystem::copy(shipped, pack, std::filesystem::copy_options::recursive);
        std::filesystem::remove(pack / place);
        Terminal terminal;
        terminal.call(
            {"screen", "--json", "--pack", pack.string(), "--answers", example("all-clear")});
        INFO(place.string());
        CHECK(terminal.code() == 6);
        CHECK(terminal.out().empty());
        CHECK(terminal.err().find(place.filename().string()) != std::string::npos);
        ++gone;
    }
    CHECK(gone > 10);
}

} // namespace
} // namespace kneecoach
