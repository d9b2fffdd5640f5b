// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "content/load_pack.h"
#include "support/catch.h"

#include <algorithm>

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string contentToLoad = TEST_CONTENT_DIR;
const std::string schemas = contentToLoad + "/schema";

PackReport examined(const EditedPack& pack, std::string_view language = "en") {
    const Folder folder;
    pack.into(folder);
    return examinePack(folder.path(), schemas, language);
}

bool holds(const Findings& findings, std::string_view check, std::string_view file) {
    return std::ranges::any_of(
        findings, [&](const Finding& each) { return each.check == check && each.file == file; });
}

bool isUnreviewed(const Finding& finding) { return finding.check == "never-reviewed"; }

std::string shown(const Findings& findings) {
    std::string all;
    for (const Finding& each : findings)
        all += each.file + ' ' + each.pointer + ": " + each.text + '\n';
    return all;
}

/// The shipped pack with a German that knows three strings, one of them with a hole nobody fills.
EditedPack bilingual() {
    return EditedPack()
        .put("pack.json", "/languages/-", R"("de")")
        .put("lang/de.json", "/language", R"("Deutsch")")
        .put("lang/de.json", "/tools/ball", R"("ein Ball")")
        .put("lang/de.json", "/cues/next", R"("Dann {schritt}.")");
}

} // namespace

TEST_CASE("the shipped pack is sound, and lacks nothing but reviews") {
    PackReport report = examinePack(contentToLoad + "/knee", schemas);
    CHECK(std::erase_if(report.findings, isUnreviewed) == 1);
    CHECK(shown(report.findings).empty());
    REQUIRE(report.pack);
    CHECK(report.id == "knee");
    CHECK(report.pack->id == "knee");
    CHECK(report.pack->version == report.version);
    CHECK(report.pack->checksum != Checksum{});
    CHECK(report.pack->reviews.empty());
    CHECK(report.pack->regions.size() == 8);
    CHECK(report.pack->alwaysOff.size() == 5);
    CHECK(report.pack->words.at("answers.no") == "No");
}

TEST_CASE("a pack with an error is not there, and its errors say where") {
    const Folder folder;
    EditedPack()
        .put("steps.json", "/steps/thigh-hold/seconds/most", "61")
        .drop("lang/en.json", "/steps/calf-glide/line")
        .into(folder);
    const auto pack = loadPack(folder.path(), schemas);
    REQUIRE_FALSE(pack);
    CHECK(pack.error().size() == 2);
    CHECK(holds(pack.error(), "ceiling", "steps.json"));
    CHECK(holds(pack.error(), "missing-string", "lang/en.json"));
}

TEST_CASE("faults of all kinds in all files are found at once") {
    const PackReport report = examined(
        EditedPack()
            .put("body.json", "/extra", "1")
            .put("questions.json", "/questions/surgery/answers/within-2-weeks/effect/outcome",
                R"("precautions")")
            .put("steps.json", "/steps/calf-glide/technique", R"("nobody")")
            .put("session.json", "/limits/leg_minutes", "11")
            .drop("lang/en.json", "/tools/ball"));
    CHECK_FALSE(report.pack);
    CHECK(holds(report.findings, "schema", "body.json"));
    CHECK(holds(report.findings, "effects-shrink", "questions.json"));
    CHECK(holds(report.findings, "unknown-id", "steps.json"));
    CHECK(holds(report.findings, "ceiling", "session.json"));
    CHECK(holds(report.findings, "missing-string", "lang/en.json"));
}

TEST_CASE("what the schema has said is not said again in other words") {
    const PackReport report =
        examined(EditedPack().put("steps.json", "/steps/calf-glide/direction", R"("sideways")"));
    CHECK(report.findings.size() == 1);
}

TEST_CASE("warnings keep no pack from being used") {
    PackReport report = examined(EditedPack().put("lang/en.json", "/cues/zzz", R"("x")"));
    std::erase_if(report.findings, isUnreviewed);
    CHECK(report.findings.size() == 1);
    CHECK(report.pack);
}

TEST_CASE(
    "what words must not say and what is of no use is looked for, and keeps no pack from loading") {
    const Folder folder;
    EditedPack()
        .put("lang/en.json", "/tools/ball", R"("a cure")")
        .put("questions.json", "/restrictions/-", R"({"id": "spare", "max_pressure": 2})")
        .put("lang/en.json", "/restrictions/spare", R"("no firm pressure")")
        .into(folder);
    const PackReport report = examinePack(folder.path(), schemas);
    CHECK(holds(report.findings, "banned-claim", "lang/en.json"));
    CHECK(holds(report.findings, "unused-restriction", "questions.json"));
    CHECK(loadPack(folder.path(), schemas));
}

TEST_CASE("of a pack that cannot be used it is not said what is of no use in it") {
    const PackReport report = examined(EditedPack().put(
        "questions.json", "/restrictions/-", R"({"id": "spare", "max_pressure": 2})"));
    CHECK(holds(report.findings, "missing-string", "lang/en.json"));
    CHECK_FALSE(holds(report.findings, "unused-restriction", "questions.json"));
    CHECK_FALSE(holds(report.findings, "never-reviewed", "reviews.json"));
}

TEST_CASE("id and version are told even of a pack that is refused") {
    const PackReport report = examined(EditedPack().put("steps.json", "/steps", "3"));
    CHECK_FALSE(report.pack);
    CHECK(report.id == "knee");
    CHECK(report.version == "1.0.0");
}

TEST_CASE(
    "a second language falls back to the first where it has a hole or a fault, and that is told") {
    const PackReport report = examined(bilingual(), "de");
    REQUIRE(report.pack);
    CHECK(report.pack->words.at("language") == "Deutsch");
    CHECK(report.pack->words.at("tools.ball") == "ein Ball");
    CHECK(report.pack->words.at("tools.hands") == "your hands");
    CHECK_THAT(report.pack->words.at("cues.next"), ContainsSubstring("{step}"));
    CHECK(holds(report.findings, "missing-string", "lang/de.json"));
    CHECK(holds(report.findings, "holes", "lang/de.json"));
}

TEST_CASE("the first language is chosen where nobody knows the one asked for") {
    CHECK(examined(bilingual(), "fr").pack->words.at("language") == "English");
    CHECK(examined(bilingual()).pack->words.at("language") == "English");
}

TEST_CASE("a pack is the same in every language but for its words") {
    CHECK(examined(bilingual(), "de").pack->checksum == examined(bilingual(), "en").pack->checksum);
}

TEST_CASE("schemas that are not there refuse every pack") {
    const PackReport report = examinePack(contentToLoad + "/knee", "/nowhere");
    CHECK_FALSE(report.pack);
    CHECK(report.findings.size() == 12);
}

TEST_CASE("the program has words of its own") {
    const auto words = loadWords(contentToLoad + "/coach");
    REQUIRE(words);
    CHECK(words->has("buttons.back"));
}

TEST_CASE("the program's words fall back to English, hole by hole or whole") {
    const Folder folder;
    folder.write("en.json", R"({"buttons": {"back": "Back", "next": "Next"}})");
    folder.write("de.json", R"({"buttons": {"back": "Zurück"}})");
    CHECK(loadWords(folder.path(), "de")->at("buttons.back") == "Zurück");
    CHECK(loadWords(folder.path(), "de")->at("buttons.next") == "Next");
    CHECK(loadWords(folder.path(), "fr")->at("buttons.back") == "Back");
    CHECK(loadWords(folder.path(), "../de")->at("buttons.back") == "Back");
}

TEST_CASE("broken words of the program are an error with its file") {
    const Folder folder;
    CHECK_FALSE(loadWords(folder.path()));
    folder.write("en.json", "{}");
    folder.write("de.json", "{");
    REQUIRE_FALSE(loadWords(folder.path(), "de"));
    CHECK(loadWords(folder.path(), "de").error().file == "de.json");
}
