// SPDX-License-Identifier: MIT
#include "content/check_prose.h"
#include "content/edited_pack.h"
#include "content/json.h"
#include "support/catch.h"

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr std::string_view english = "lang/en.json";

/// What is found in languages that each have these words of the page "you", and nothing else.
Findings found(std::initializer_list<std::pair<std::string, std::string>> languages) {
    std::vector<PackFile> files;
    for (const auto& [name, words] : languages)
        files.push_back(
            {name, parseJson(R"({"pages": {"you": {"title": ")" + words + "\"}}}", name).value()});
    Findings findings;
    checkProse(files, findings);
    return findings;
}

std::string repeated(std::string_view words, int times) {
    std::string text;
    for (int i = 0; i < times; ++i)
        text += std::string(text.empty() ? "" : " ") + std::string(words);
    return text;
}

EditedPack saying(std::string_view path, const std::string& words) {
    return EditedPack().put(english, path, '"' + words + '"');
}

} // namespace

TEST_CASE("a claim that must not be made is an error, in its own words") {
    const std::string path = "/steps/calf-glide/say";
    const EditedPack pack = saying(path, "Glide up. This flushes out toxins.");
    CHECK_THAT(pack.sentence("banned-claim", english, path), ContainsSubstring("\"toxins\""));
    CHECK(pack.findings().front().level == Finding::Level::error);
}

TEST_CASE("a sentence has at most 15 words, one with a list 24") {
    const std::string path = "/refused/every-day";
    const auto refuses = [&](const std::string& words) {
        return saying(path, words).finds("long-sentence", english, path);
    };
    CHECK(refuses(repeated("word", 16) + "."));
    CHECK_FALSE(refuses(repeated("word", 15) + ". " + repeated("word", 15) + "."));
    CHECK(refuses("one, two, " + repeated("word", 23) + "."));
    CHECK_FALSE(refuses("one, two, " + repeated("word", 22) + "."));
}

TEST_CASE("a file above grade 6 is an error, with its grade") {
    const std::string hard =
        repeated("Physiotherapists recommend comfortable, individual exercises.", 5);
    const Findings findings = found({{"lang/en.json", hard}});
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().check == "reading-grade");
    CHECK(findings.front().level == Finding::Level::error);
    CHECK(findings.front().pointer.empty());
    CHECK_THAT(findings.front().text, ContainsSubstring("at most 6.0"));
    CHECK(found({{"lang/en.json", repeated("Rub the leg a little more.", 5)}}).empty());
}

TEST_CASE("the grade is one of English, and of no other language") {
    const std::string hard =
        repeated("Physiotherapists recommend comfortable, individual exercises.", 5);
    CHECK(found({{"lang/de.json", hard}}).empty());
    CHECK(found({{"lang/en-gb.json", hard}}).size() == 1);
}

TEST_CASE("what is too long in a translation is a warning, a claim an error in any language") {
    const Findings findings =
        found({{"lang/en.json", "You"}, {"lang/de.json", repeated("wort", 16) + ". A cure."}});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].check == "banned-claim");
    CHECK(findings[0].level == Finding::Level::error);
    CHECK(findings[1].check == "long-sentence");
    CHECK(findings[1].level == Finding::Level::warning);
}

TEST_CASE("a question with more than one list is a warning") {
    const std::string path = "/questions/fever/text";
    const EditedPack pack = saying(path, "Are you hot, cold, or ill in your head, belly, or legs?");
    CHECK(pack.finds("two-lists", english, path));
    CHECK(pack.findings().front().level == Finding::Level::warning);
    CHECK_FALSE(saying(path, "Are you hot, cold, or ill?").finds("two-lists", english, path));
    const std::string help = "/questions/fever/help";
    CHECK_FALSE(
        saying(help, "Hot, red, or sore? Wet, dark, or torn?").finds("two-lists", english, help));
}

TEST_CASE("the program's own words are as plain as those of a pack") {
    const std::string file = TEST_CONTENT_DIR "/coach/en.json";
    Findings findings;
    checkProse({{"en.json", parseJson(readFile(file).value(), file).value()}}, findings);
    for (const Finding& each : findings) FAIL_CHECK(each.pointer << ": " << each.text);
}
