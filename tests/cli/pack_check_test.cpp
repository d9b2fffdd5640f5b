// SPDX-License-Identifier: MIT
#include "cli/terminal.h"
#include "support/catch.h"
#include "support/folder.h"

#include <filesystem>

using Catch::Matchers::ContainsSubstring;

namespace kneecoach {
namespace {

/// The shipped pack in a folder, where it can be edited.
struct Copied {
    Copied() {
        std::filesystem::copy(
            TEST_CONTENT_DIR "/knee", folder.path(), std::filesystem::copy_options::recursive);
    }

    /// Replaces the first `old` in a file.
    Copied& change(const std::string& file, std::string_view old, std::string_view now) {
        std::string text = readFile(folder / file).value();
        folder.write(file, text.replace(text.find(old), old.size(), now));
        return *this;
    }

    Folder folder;
};

TEST_CASE("the shipped pack has no errors, and no warnings but that nobody has reviewed it") {
    Terminal terminal;
    terminal.call({"pack", "check", "--json"});
    CHECK(terminal.code() == 0);
    const Value report = terminal.json();
    for (const Value& finding : *member(report, "findings").list()) {
        CHECK(member(finding, "check") == Value("never-reviewed"));
        CHECK(member(finding, "level") == Value("warning"));
    }
}

TEST_CASE("where it is strict a warning is an error, with exit code 6, as text and as JSON") {
    Terminal terminal;
    terminal.call({"pack", "check", "--strict", "--json"});
    CHECK(terminal.code() == 6);
    const Value report = terminal.json();
    CHECK_FALSE(member(report, "findings").list()->empty());
    for (const Value& finding : *member(report, "findings").list())
        CHECK(member(finding, "level") == Value("error"));
    terminal.call({"pack", "check", "--strict"});
    CHECK(terminal.code() == 6);
    CHECK_THAT(terminal.out(), ContainsSubstring("error: reviews.json: no clinician has reviewed"));
    CHECK_THAT(terminal.out(), ContainsSubstring(" 0 warnings"));
}

TEST_CASE("what only the planner can see and what the words say is part of the pack check") {
    Copied pack;
    pack.change("steps.json", R"({"least": 30, "usual": 30, "most": 30})",
        R"({"least": 26, "usual": 27, "most": 28})");
    pack.change("lang/en.json", "Two or three times a week are enough.", "It flushes toxins.");
    Terminal terminal;
    terminal.call({"pack", "check", pack.folder.path()});
    CHECK(terminal.code() == 6);
    CHECK_THAT(terminal.out(), ContainsSubstring("warning: steps.json /steps/"));
    CHECK_THAT(terminal.out(), ContainsSubstring("(never-allowed)"));
    CHECK_THAT(terminal.out(), ContainsSubstring("error: lang/en.json /"));
    CHECK_THAT(terminal.out(), ContainsSubstring("(banned-claim)"));
}

TEST_CASE("a review that names the checksum the program tells is one of this pack") {
    const Copied pack;
    Terminal terminal;
    terminal.call({"pack", "checksum", pack.folder.path()});
    REQUIRE(terminal.code() == 0);
    const std::string sum = terminal.out().substr(0, 64);
    CHECK(terminal.out() == sum + '\n');
    pack.folder.write("reviews.json",
        R"({"reviews": [{"by": "A. Name", "licence": "nurse", "on": "2026-11-20", "checksum": ")"
            + sum + "\"}]}");
    CHECK(terminal.call({"pack", "check", "--strict", pack.folder.path()}).code() == 0);
    CHECK(terminal.call({"pack", "checksum", "--json", "--pack", pack.folder.path()}).code() == 0);
    CHECK(member(terminal.json(), "checksum") == Value(sum));
    CHECK(*member(member(terminal.json(), "pack"), "id").text() == "knee");
}

TEST_CASE("a pack with errors has no checksum to sign") {
    Terminal terminal;
    CHECK(terminal.call({"pack", "checksum", TEST_CONTENT_DIR}).code() == 6);
    CHECK(terminal.out().empty());
}

TEST_CASE("the pack check says what strict means") {
    Terminal terminal;
    terminal.call({"pack", "check", "--help"});
    CHECK(terminal.code() == 0);
    CHECK_THAT(terminal.out(), ContainsSubstring("--strict"));
}

} // namespace
} // namespace kneecoach
