// SPDX-License-Identifier: MIT
#include "cli/terminal.h"
#include "support/catch.h"
#include "support/folder.h"

#include <filesystem>
#include <iterator>

namespace kneecoach {
namespace {

using Catch::Matchers::ContainsSubstring;

std::vector<std::string> printing(const std::string& out, std::vector<std::string> more = {}) {
    std::vector<std::string> words{"pack", "rulebook", "--out", out};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace

TEST_CASE("the ending of the file says what the rule book is written as") {
    const Folder folder;
    Terminal terminal;
    terminal.rendering([](const Paper& paper, const PageSetup&) -> Result<std::string> {
        return "a PDF of " + paper.title;
    });
    for (const char* name : {"book.txt", "book.html", "book.htm", "book.pdf"}) {
        INFO(name);
        REQUIRE(terminal.call(printing(folder / name)).code() == 0);
        CHECK(terminal.out().empty());
    }
    CHECK(textOf(folder / "book.txt").starts_with("Rule book: Knee\n"));
    CHECK(textOf(folder / "book.html").starts_with("<!DOCTYPE html>"));
    CHECK(textOf(folder / "book.htm") == textOf(folder / "book.html"));
    CHECK(textOf(folder / "book.pdf") == "a PDF of Rule book: Knee");
    CHECK(terminal.call(printing("-")).out() == textOf(folder / "book.txt"));
}

TEST_CASE("an ending that says nothing is bad usage, and nothing is written") {
    const Folder folder;
    Terminal terminal;
    for (const char* name : {"book", "book.doc", "book.PDF.zip", ".", ""}) {
        INFO(name);
        CHECK(terminal.call(printing(folder / name)).code() == 2);
        CHECK_THAT(terminal.err(), ContainsSubstring(".pdf, .html or .txt"));
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a book that is there is kept, unless it may be written over") {
    const Folder folder;
    folder.write("book.txt", "signed");
    Terminal terminal;
    CHECK(terminal.call(printing(folder / "book.txt")).code() == 2);
    CHECK(textOf(folder / "book.txt") == "signed");
    CHECK(terminal.call(printing(folder / "book.txt", {"--force"})).code() == 0);
    CHECK(textOf(folder / "book.txt") != "signed");
}

TEST_CASE("a pack with errors has no rule book") {
    const Folder folder;
    Terminal terminal;
    CHECK(terminal.call(printing(folder / "book.txt", {folder.path()})).code() == 6);
    CHECK_FALSE(terminal.err().empty());
    CHECK_FALSE(std::filesystem::exists(folder / "book.txt"));
}

TEST_CASE("a rule book is set as it is asked for") {
    Terminal terminal;
    const Folder folder;
    terminal.call(printing(folder / "book.html", {"--paper", "letter", "--large-print"}));
    CHECK_THAT(textOf(folder / "book.html"), ContainsSubstring("size: letter"));
    CHECK_THAT(textOf(folder / "book.html"), ContainsSubstring("font-size: 18pt"));
}

TEST_CASE("a rule book goes somewhere, or is not asked for") {
    Terminal terminal;
    CHECK(terminal.call({"pack", "rulebook"}).code() == 2);
    CHECK(terminal.call(printing("-", {"--paper", "a3"})).code() == 2);
}

} // namespace kneecoach
