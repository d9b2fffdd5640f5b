// SPDX-License-Identifier: MIT
#include "cli/terminal.h"
#include "support/catch.h"
#include "support/folder.h"
#include "support/nearly_full_disk.h"

#include <filesystem>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;
using Catch::Matchers::ContainsSubstring;

std::vector<std::string> exporting(const std::string& out, std::vector<std::string> more = {},
    const std::string& answers = example("all-clear")) {
    std::vector<std::string> words{
        "export", "--answers", answers, "--format", "text", "--out", out};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

std::ptrdiff_t filesIn(const std::string& folder) {
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

/// Says why, with the path, and exit code 2.
void checkRefused(
    const std::string& out, const std::string& why, const std::vector<std::string>& more = {}) {
    INFO(out);
    Terminal terminal;
    terminal.call(exporting(out, more));
    CHECK(terminal.code() == 2);
    CHECK(terminal.out().empty());
    CHECK_THAT(terminal.err(), ContainsSubstring(why));
    if (!out.empty()) CHECK_THAT(terminal.err(), ContainsSubstring(out));
}

} // namespace

TEST_CASE("export writes the routine on standard output, or as the same bytes into a file") {
    const Folder folder;
    Terminal terminal;
    terminal.call(exporting("-"));
    REQUIRE(terminal.code() == 0);
    const std::string text = terminal.out();
    CHECK_THAT(text, ContainsSubstring("Left leg\n========"));
    terminal.call(exporting(folder / "plan.txt"));
    REQUIRE(terminal.code() == 0);
    CHECK(terminal.out().empty());
    CHECK(textOf(folder / "plan.txt") == text);
    struct stat status {};
    REQUIRE(::stat((folder / "plan.txt").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600);
}

TEST_CASE("export takes the wish") {
    Terminal terminal;
    terminal.call(exporting("-", {"--wish", example("wish-ball")}));
    REQUIRE(terminal.code() == 0);
    CHECK_THAT(terminal.out(), ContainsSubstring("Ball circles"));
}

TEST_CASE("a target that cannot be is refused with its place and the reason") {
    const Folder folder;
    folder.write("file", "mine");
    checkRefused(folder / "no-such-folder/plan.txt", "its folder is not there");
    checkRefused(folder / "file/plan.txt", "its folder is a file");
    checkRefused(folder.path(), "this is a folder");
    checkRefused(folder / "file", "--force writes over it");
    checkRefused("/dev/full", "this is not a regular file");
    checkRefused("/dev/full", "this is not a regular file", {"--force"});
    checkRefused("", "its name is empty");
    CHECK(textOf(folder / "file") == "mine");
    CHECK(filesIn(folder.path()) == 1);
    CHECK(fs::is_character_file("/dev/full"));
}

TEST_CASE("with --force a file is written over, and a link leads to the file behind it") {
    const Folder folder;
    folder.write("file", "old");
    fs::create_symlink("file", folder / "link");
    Terminal terminal;
    CHECK(terminal.call(exporting(folder / "link")).code() == 2);
    CHECK(terminal.call(exporting(folder / "link", {"--force"})).code() == 0);
    CHECK(fs::is_symlink(folder / "link"));
    CHECK_THAT(textOf(folder / "file"), ContainsSubstring("Left leg"));
    CHECK(filesIn(folder.path()) == 2);
}

TEST_CASE("a link that leads nowhere is not followed") {
    const Folder folder;
    fs::create_symlink("nowhere", folder / "link");
    checkRefused(folder / "link", "this is not a regular file", {"--force"});
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("the answers are never written over, not even with --force") {
    const Folder folder;
    folder.write("answers.json", textOf(example("all-clear")));
    const std::string answers = folder / "answers.json";
    Terminal terminal;
    terminal.call(exporting(answers, {"--force"}, answers));
    CHECK(terminal.code() == 2);
    CHECK_THAT(terminal.err(), ContainsSubstring("this is read as well"));
    CHECK(textOf(answers) == textOf(example("all-clear")));
}

TEST_CASE("on a full disk nothing is lost, no half file is left, and it says why") {
    const Folder folder;
    folder.write("plan.txt", "old");
    Terminal terminal;
    {
        const NearlyFullDisk disk(2000);
        terminal.call(exporting(folder / "plan.txt", {"--force"}));
    }
    CHECK(terminal.code() == 1);
    CHECK_THAT(terminal.err(), ContainsSubstring(folder / "plan.txt: "));
    CHECK(textOf(folder / "plan.txt") == "old");
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("where nothing may be written it says why") {
    Terminal terminal;
    terminal.call(exporting("/proc/plan.txt"));
    CHECK(terminal.code() == 1);
    CHECK_THAT(terminal.err(), ContainsSubstring("/proc/plan.txt: "));
}

TEST_CASE("standard output that is full is no success") {
    Terminal terminal;
    CHECK(terminal.full().call(exporting("-")).code() == 1);
}

TEST_CASE("where there is no plan there is no paper, and the code is that of plan") {
    const Folder folder;
    const auto check = [&](const std::string& answers, const std::vector<std::string>& more,
                           int code) {
        INFO(answers);
        Terminal plan, paper;
        std::vector<std::string> words{"plan", "--answers", answers};
        words.insert(words.end(), more.begin(), more.end());
        plan.call(words);
        paper.call(exporting(folder / "plan.txt", more, answers));
        CHECK(paper.code() == code);
        CHECK(plan.code() == code);
        CHECK(paper.out() == plan.out());
        CHECK_FALSE(fs::exists(folder / "plan.txt"));
    };
    folder.write("open.json", R"({"format": 1, "at": "2026-11-20T09:00:00Z", "answers": {}})");
    folder.write("wish.json", R"({"format": 1, "tools": ["ball"], "position": "half-lying"})");
    check(example("emergency"), {}, 3);
    check(example("ask-first"), {}, 3);
    check(folder / "open.json", {}, 4);
    check(example("all-clear"), {"--wish", folder / "wish.json"}, 5);
    check(folder / "not-there.json", {}, 2);
}

TEST_CASE("a bad target is told before anything else is") {
    Terminal terminal;
    terminal.call(exporting("/no-such-folder/plan.txt", {}, example("emergency")));
    CHECK(terminal.code() == 2);
    CHECK(terminal.out().empty());
}

TEST_CASE("a PDF comes from outside, with the size of paper and of letters") {
    const Folder folder;
    PageSetup setup;
    std::string title;
    Terminal terminal;
    terminal.rendering([&](const Paper& paper, const PageSetup& asked) -> Result<std::string> {
        setup = asked;
        title = paper.title;
        return "bytes";
    });
    terminal.call({"export", "--answers", example("all-clear"), "--format", "pdf", "--out",
        folder / "plan.pdf", "--paper", "letter", "--large-print"});
    REQUIRE(terminal.code() == 0);
    CHECK((setup.size == PaperSize::letter && setup.largePrint));
    CHECK(title == "My knee massage");
    CHECK(textOf(folder / "plan.pdf") == "bytes");
    terminal.call({"export", "--answers", example("all-clear"), "--format", "pdf", "--out",
        folder / "again.pdf"});
    CHECK((setup.size == PaperSize::a4 && !setup.largePrint));
}

TEST_CASE("a name that ends like another format is refused, and nothing is written") {
    const Folder folder;
    checkRefused(folder / "plan.html", "expected the same one as --format");
    checkRefused(folder / "plan.pdf", "expected the same one as --format");
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("HTML has the pictures that are handed in, or their words") {
    const std::vector<std::string> words{
        "export", "--answers", example("all-clear"), "--format", "html", "--out", "-"};
    Terminal terminal;
    REQUIRE(terminal.call(words).code() == 0);
    CHECK(terminal.out().find("<img") == std::string::npos);
    CHECK_THAT(terminal.out(), ContainsSubstring("<h1>My knee massage</h1>"));
    CHECK_THAT(terminal.out(), ContainsSubstring("size: A4"));
    terminal.showing([](const PaperPicture&) { return std::string("data:image/png;base64,AAAA"); });
    terminal.call(words);
    CHECK_THAT(terminal.out(), ContainsSubstring("<img src=\"data:image/png;base64,AAAA\" alt=\""));
}

TEST_CASE("what cannot be made is refused plainly, and leaves nothing behind") {
    const Folder folder;
    const auto call = [&](Terminal& terminal, const std::string& out) {
        return terminal
            .call({"export", "--answers", example("all-clear"), "--format", "pdf", "--out", out})
            .code();
    };
    Terminal without;
    CHECK(call(without, folder / "plan.pdf") == 1);
    CHECK_THAT(without.err(), ContainsSubstring("without pdf files"));
    Terminal failing;
    failing.rendering([](const Paper&, const PageSetup&) -> Result<std::string> {
        return failure(Error{"", "", "no letters to print with"});
    });
    CHECK(call(failing, folder / "plan.pdf") == 1);
    CHECK(failing.err() == "no letters to print with\n");
    CHECK(filesIn(folder.path()) == 0);
    CHECK(call(failing, "-") == 2);
    CHECK_THAT(failing.err(), ContainsSubstring("a PDF is no text"));
}

TEST_CASE("words of export that are unknown are bad usage") {
    Terminal terminal;
    CHECK(terminal.call(exporting("-", {"--paper", "a3"})).code() == 2);
    CHECK(terminal.call({"export", "--answers", example("all-clear"), "--out", "-"}).code() == 2);
    CHECK(terminal.call({"export", "--answers", example("all-clear"), "--format", "text"}).code()
        == 2);
}

} // namespace kneecoach
