// SPDX-License-Identifier: MIT
#include "paper/coach_words.h"
#include "paper/html_text.h"
#include "paper/rulebook_paper.h"
#include "paper/to_html.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <algorithm>
#include <regex>

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

/// One block of each kind.
Paper everyBlock(const std::string& words) {
    const PaperPicture picture{PaperPicture::What::legs, Leg::left, {}, 0, {}, words};
    const std::vector<PaperBlock> blocks{Heading{words}, Paragraph{words},
        Paragraph{words, Paragraph::Voice::strong}, Paragraph{words, Paragraph::Voice::loud},
        Paragraph{words, Paragraph::Voice::small}, Bullets{{words, words}}, Tickable{{""}, {words}},
        Tickable{{words, words}, {words}}, Frame{Frame::Kind::stop, words, {words}},
        PictureRow{{picture}}, StepRow{1, words, words, words, words, {picture, picture}},
        Table{{words, words}, {{words, ""}}, {}}, CodeBox{words, words}, ToWrite{{words}}};
    return {words, "en", words, {{words, picture, blocks}, {words, {}, blocks}}};
}

Paper with(const std::vector<PaperBlock>& blocks) {
    return {"Title", "en", "Foot", {{"Section", std::nullopt, blocks}}};
}

std::string htmlOf(const Paper& paper, const PictureSource& source = {}) {
    return toHtml(paper, coachWords(), {}, source);
}

/// The tags with their attributes, and nothing of the text between them.
std::vector<std::string> tagsIn(const std::string& html) {
    static const std::regex tag("<[^>]*>");
    std::vector<std::string> tags;
    for (std::sregex_iterator at(html.begin(), html.end(), tag), end; at != end; ++at)
        tags.push_back(at->str());
    return tags;
}

std::string nameOf(const std::string& tag) {
    const auto begin = tag.find_first_not_of("</");
    return tag.substr(begin, tag.find_first_of(" >", begin) - begin);
}

bool isOpening(const std::string& tag) {
    static const std::vector<std::string> alone{"!DOCTYPE", "meta", "img", "col"};
    return !tag.starts_with("</") && std::ranges::find(alone, nameOf(tag)) == alone.end();
}

/// The first tag that does not close what was opened last; "nothing" where there is none.
std::string firstTorn(const std::string& html) {
    std::vector<std::string> open;
    for (const std::string& tag : tagsIn(html)) {
        if (isOpening(tag)) open.push_back(nameOf(tag));
        if (!tag.starts_with("</")) continue;
        if (open.empty() || open.back() != nameOf(tag)) return tag;
        open.pop_back();
    }
    return open.empty() ? "nothing" : open.back();
}

std::vector<int> headingDepths(const std::string& html) {
    std::vector<int> depths;
    for (const std::string& tag : tagsIn(html))
        if (tag.size() > 2 && tag[1] == 'h' && tag[2] >= '1' && tag[2] <= '6')
            depths.push_back(tag[2] - '0');
    return depths;
}

const Paper& book() {
    static const Paper paper = rulebookPaper(
        {shippedPack(), coachWords()}, markOf(PaperWords{shippedPack(), coachWords()}));
    return paper;
}

const std::vector<std::string> hostile{"<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>", "'></p></section></main>", "--><!--", "]]>", "</title>",
    "&lt;script&gt;", "a\n\"b", "\x01\x7F", "</style><link rel=stylesheet href=//evil.example>"};

} // namespace

TEST_CASE("whatever a text says, it stays a text") {
    const Paper plain = everyBlock("Plain text");
    const auto withoutWords = [](std::string html, const std::string& words) {
        for (std::size_t at = 0; (at = html.find(words, at)) != std::string::npos;)
            html.erase(at, words.size());
        return html;
    };
    const std::string expected = withoutWords(htmlOf(plain), "Plain text");
    for (const std::string& text : hostile)
        CHECK(withoutWords(htmlOf(everyBlock(text)), escaped(text)) == expected);
}

TEST_CASE("a text that is escaped holds nothing that ends it") {
    for (const std::string& text : hostile)
        CHECK(escaped(text).find_first_of("<>\"'\n\x01\x7F") == std::string::npos);
    CHECK(escaped("Tom & Ann's") == "Tom &amp; Ann&#39;s");
}

TEST_CASE("every tag is closed where it should be") {
    CHECK(firstTorn(htmlOf(everyBlock("words"))) == "nothing");
    CHECK(firstTorn(htmlOf(book())) == "nothing");
    CHECK(firstTorn("<p><b></p></b>") == "</p>");
}

TEST_CASE("headings go down step by step") {
    for (const Paper& paper : {everyBlock("words"), book(),
             with({Heading{"deep", 2}, Heading{"part", 1}, Heading{"deep", 2}})}) {
        const auto depths = headingDepths(htmlOf(paper));
        REQUIRE(depths.front() == 1);
        CHECK(std::ranges::count(depths, 1) == 1);
        for (std::size_t i = 1; i < depths.size(); ++i) CHECK(depths[i] <= depths[i - 1] + 1);
    }
}

TEST_CASE("nothing outside the file is asked for, and nothing in it runs") {
    const auto source = [](const PaperPicture&) {
        return std::string("data:image/png;base64,AAAA");
    };
    for (const Paper& paper : {everyBlock("words"), book()}) {
        const std::string html = htmlOf(paper, source);
        CHECK_THAT(html, ContainsSubstring("default-src 'none'"));
        for (const std::string& tag : tagsIn(html)) {
            CHECK(nameOf(tag) != "script");
            CHECK(nameOf(tag) != "link");
            CHECK(tag.find(" on") == std::string::npos);
            if (nameOf(tag) == "img") CHECK_THAT(tag, ContainsSubstring(" src=\"data:image/"));
            if (nameOf(tag) == "a" && isOpening(tag))
                CHECK_THAT(tag, ContainsSubstring(" href=\"#"));
        }
        CHECK(html.find("url(") == std::string::npos);
        CHECK(html.find("@import") == std::string::npos);
    }
}

TEST_CASE("a picture stands within, with its words; where there is none, the words stand alone") {
    const PaperPicture picture{
        PaperPicture::What::legs, Leg::left, {}, 0, {}, "Both legs. The left one."};
    const Paper paper = with({PictureRow{{picture}}});
    const auto from = [](std::string data) { return [data](const PaperPicture&) { return data; }; };
    CHECK_THAT(htmlOf(paper, from("data:image/png;base64,AAAA")),
        ContainsSubstring(
            "<img src=\"data:image/png;base64,AAAA\" alt=\"Both legs. The left one.\">"));
    for (const char* other : {"", "https://evil.example/a.png", "file:///etc/passwd",
             "data:text/html,x", "data:image/png;base64,A\" onerror=\"x"}) {
        CHECK(htmlOf(paper, from(other)).find("<img") == std::string::npos);
        CHECK_THAT(htmlOf(paper, from(other)), ContainsSubstring(">Both legs. The left one.<"));
    }
}

TEST_CASE("a code stands there twice: for a camera, and in letters") {
    std::vector<std::string> asked;
    const auto source = [&](const PaperPicture& picture) {
        CHECK(picture.what == PaperPicture::What::code);
        asked.push_back(picture.data);
        return std::string("data:image/png;base64,AAAA");
    };
    const std::string html = htmlOf(with({CodeBox{"7KQ3-M9XT", "Type this"}}), source);
    CHECK(asked == std::vector<std::string>{"7KQ3-M9XT"});
    CHECK_THAT(html, ContainsSubstring("alt=\"The code 7KQ3-M9XT as a square, for a camera\""));
    CHECK_THAT(html, ContainsSubstring("<p class=\"letters\">7KQ3-M9XT</p>"));
}

TEST_CASE("a heading and what it stands above are kept on one page") {
    const std::string html =
        htmlOf(with({Heading{"Name"}, Paragraph{"First"}, Paragraph{"Second"}}));
    CHECK_THAT(html,
        ContainsSubstring("<div class=\"together\">\n<h3>Name</h3>\n<p>First</p>\n</div>\n"
                          "<p>Second</p>"));
    CHECK(firstTorn(htmlOf(with({Heading{"Name"}, Heading{"Part"}}))) == "nothing");
}

TEST_CASE("a table names its columns, its rows and itself") {
    const std::string html =
        htmlOf(with({Heading{"Grid"}, Table{{"Day", "Pain"}, {{"Monday", ""}}, {}, true}}));
    CHECK_THAT(html, ContainsSubstring("<caption><span class=\"hidden\">Grid</span></caption>"));
    CHECK_THAT(html, ContainsSubstring("<th scope=\"col\">Day</th><th scope=\"col\">Pain</th>"));
    CHECK_THAT(html,
        ContainsSubstring("<tr><th scope=\"row\">Monday</th><td><span class=\"hidden\">"
            + coachWords().at("html.write") + "</span></td></tr>"));
}

TEST_CASE("a box to tick has words for who cannot see it") {
    const std::string box = coachWords().at("html.box") + "</span></span>";
    CHECK_THAT(htmlOf(with({Tickable{{}, {"A fever"}}})), ContainsSubstring(box + " A fever"));
    const std::string two = htmlOf(with({Tickable{{"Yes", "No"}, {"Left leg"}}}));
    CHECK_THAT(two, ContainsSubstring("<th scope=\"row\">Left leg</th><td>"));
    CHECK_THAT(two, ContainsSubstring(box + " No</td>"));
    const std::string many = htmlOf(with({Tickable{{"1", "2", "3", "4", "5"}, {"A fever"}}}));
    CHECK_THAT(many, ContainsSubstring("<p>A fever</p>"));
    CHECK_THAT(many, ContainsSubstring("aria-label=\"5 empty boxes to tick\""));
    CHECK_THAT(many, ContainsSubstring("<span class=\"box\">5</span>"));
}

TEST_CASE("a paper says its language, its title, and whence it is") {
    const std::string html = htmlOf(with({}));
    CHECK_THAT(html, ContainsSubstring("<html lang=\"en\">"));
    CHECK_THAT(html, ContainsSubstring("<title>Title</title>"));
    CHECK_THAT(html, ContainsSubstring("<footer>\n<p>Foot</p>"));
}

TEST_CASE("a long paper begins with what is in it, a short one does not") {
    CHECK_THAT(htmlOf(book()), ContainsSubstring("<nav "));
    CHECK(htmlOf(everyBlock("words")).find("<nav ") == std::string::npos);
    for (const std::string& tag : tagsIn(htmlOf(book())))
        if (nameOf(tag) == "a" && isOpening(tag)) {
            const std::string id = tag.substr(10, tag.size() - 12);
            CHECK_THAT(htmlOf(book()), ContainsSubstring("<h2 id=\"" + id + "\">"));
        }
}

TEST_CASE("letters on paper have 14 points, 18 in large print, on the paper that was asked for") {
    const auto style = [](const PageSetup& setup) {
        const std::string html = toHtml(with({}), coachWords(), setup);
        return html.substr(0, html.find(std::string("font-family")));
    };
    CHECK_THAT(style({}), ContainsSubstring("size: A4") && ContainsSubstring("font-size: 14pt"));
    CHECK_THAT(style({PaperSize::letter, true}),
        ContainsSubstring("size: letter") && ContainsSubstring("font-size: 18pt"));
    const std::regex small("font-size: \\.[0-9]+em");
    CHECK_FALSE(std::regex_search(toHtml(with({}), coachWords()), small));
}
