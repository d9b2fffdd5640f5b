// SPDX-License-Identifier: MIT
#include "paper/coach_words.h"
#include "paper/text_lines.h"
#include "paper/text_table.h"
#include "paper/to_text.h"
#include "support/catch.h"

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

using Lines = std::vector<std::string>;

std::string textOf(PaperBlock block) {
    return toText(
        {"Title", "en", "foot", {{"Section", std::nullopt, {std::move(block)}}}}, coachWords());
}

} // namespace

TEST_CASE("a text is wrapped at its words, and a word too long stands alone") {
    CHECK(wrapped("one two three", 7) == Lines{"one two", "three"});
    CHECK(wrapped("one incomprehensible two", 7) == Lines{"one", "incomprehensible", "two"});
    CHECK(wrapped("", 7).empty());
    CHECK(wrapped("   ", 7).empty());
}

TEST_CASE("width counts signs, not bytes") {
    CHECK(signsIn("38 °C") == 5);
    CHECK(wrapped("ééé ééé", 7) == Lines{"ééé ééé"});
    CHECK(padded("é", 3) == "é  ");
}

TEST_CASE("a paper is its title, its sections in order, and its foot") {
    const Paper paper{"Title", "en", "foot",
        {{"One", std::nullopt, {Paragraph{"first", Paragraph::Voice::plain}}},
            {"Two", std::nullopt, {Paragraph{"second", Paragraph::Voice::plain}}}}};
    CHECK(toText(paper, coachWords())
        == "Title\n#####\n\n\nOne\n===\n\nfirst\n\n\nTwo\n===\n\nsecond\n\nfoot\n");
}

TEST_CASE("each kind of block has its own form") {
    CHECK_THAT(textOf(Heading{"Part", 2}), ContainsSubstring("\nPart\n----\n"));
    CHECK_THAT(textOf(Bullets{{"a", "b"}}), ContainsSubstring("\n- a\n- b\n"));
    CHECK_THAT(textOf(Tickable{{""}, {"a line"}}), ContainsSubstring("\n[ ] a line\n"));
    CHECK_THAT(textOf(Tickable{{"yes", "no"}, {"a line"}}),
        ContainsSubstring("\na line\n    [ ] yes\n    [ ] no\n"));
    CHECK_THAT(textOf(Tickable{{"1", "2", "3", "4", "5"}, {"a line"}}),
        ContainsSubstring("\na line\n    1[_] 2[_] 3[_] 4[_] 5[_]\n"));
    CHECK_THAT(textOf(Frame{Frame::Kind::stop, "Stop", {"now"}}),
        ContainsSubstring("\n!! Stop\n!! - now\n"));
    CHECK_THAT(textOf(Frame{Frame::Kind::careful, "Care", {"now"}}),
        ContainsSubstring("\n*  Care\n*  - now\n"));
    CHECK_THAT(textOf(StepRow{3, "Glide", "60 seconds", "Up.", "About 10.", {}}),
        ContainsSubstring("\n3. Glide\n   60 seconds\n   Up.\n   About 10.\n"));
    CHECK_THAT(textOf(StepRow{3, "Glide", "60 seconds", "Up.", "", {}}),
        ContainsSubstring("   Up.\n\nfoot"));
    CHECK_THAT(textOf(CodeBox{"AB-CD", "type it"}), ContainsSubstring("AB-CD\ntype it\n"));
    CHECK_THAT(textOf(ToWrite{{"Name"}}), ContainsSubstring("\nName: ....."));
}

TEST_CASE("of pictures only what is crossed out is said, and no gap is left by the others") {
    PaperPicture picture;
    picture.says = "the words";
    CHECK_THAT(textOf(PictureRow{{picture}}), ContainsSubstring("Section\n=======\n\nfoot"));
    picture.what = PaperPicture::What::leftOut;
    CHECK_THAT(textOf(PictureRow{{picture}}), ContainsSubstring("[Picture: the words]"));
}

TEST_CASE("a table has columns of its shares, wraps within them, and ends no line with spaces") {
    const Table table{{"a", "b c"}, {{"", "two three"}, {"x", ""}}, {1, 1}, false};
    CHECK(tableLines(table, 13)
        == Lines{"a     | b c", "------+------", "      | two", "      | three", "x     |"});
}

TEST_CASE(
    "a table to fill has a line under each row, and without shares all columns are the same") {
    const Table table{{"a", "b"}, {{"1", ""}, {"2", ""}}, {}, true};
    CHECK(tableLines(table, 9) == Lines{"a   | b", "----+----", "1   |", "----+----", "2   |"});
}

TEST_CASE("a table without rows or columns is nothing to fear") {
    CHECK(tableLines(Table{}, 20).size() == 1);
    CHECK(tableLines(Table{{"a"}, {{"1", "too many"}}, {0}, false}, 5).size() == 3);
}
