// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "content/json.h"
#include "content/read_pack.h"
#include "support/catch.h"

#include <filesystem>
#include <sys/stat.h>

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string schemasToRead = std::string(TEST_CONTENT_DIR) + "/schema";

/// The shipped pack in a folder, where its files can be spoilt.
struct OnDisk {
    OnDisk() { EditedPack().into(folder); }

    PackFolder read() {
        findings.clear();
        return readPack(folder.path(), Schemas(schemasToRead), findings);
    }

    /// What is said of a file that has to be refused.
    std::string refusal(std::string_view file) {
        CHECK_FALSE(read().complete);
        for (const Finding& each : findings)
            if (each.file == file && each.level == Finding::Level::error)
                return each.check + ": " + each.text;
        return {};
    }

    std::filesystem::path at(std::string_view file) const { return folder / file; }

    Folder folder;
    Findings findings;
};

} // namespace

TEST_CASE("a pack is read whole, and nothing is wrong with the shipped one") {
    OnDisk pack;
    const PackFolder read = pack.read();
    CHECK(read.complete);
    CHECK(read.rules.size() == 11);
    CHECK(read.languages.size() == 1);
    CHECK(pack.findings.empty());
}

TEST_CASE("a folder that is not there is one finding") {
    Findings findings;
    CHECK_FALSE(readPack("/nowhere", Schemas(schemasToRead), findings).complete);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].text == "there is no folder \"/nowhere\"");
}

TEST_CASE("a folder without any file of a pack is one finding, not one for each file") {
    const Folder folder;
    Findings findings;
    CHECK_FALSE(readPack(folder.path(), Schemas(schemasToRead), findings).complete);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].text == "the folder \"" + folder.path() + "\" holds no content pack");
}

TEST_CASE("a missing file is refused") {
    OnDisk pack;
    std::filesystem::remove(pack.at("steps.json"));
    CHECK(pack.refusal("steps.json") == "file: there is no such file");
}

TEST_CASE("a file over 4 MB is refused") {
    OnDisk pack;
    std::filesystem::resize_file(pack.at("steps.json"), (4U << 20U) + 1);
    CHECK(pack.refusal("steps.json") == "file: this file is longer than 4 MB");
}

TEST_CASE("a folder in the place of a file is refused") {
    OnDisk pack;
    std::filesystem::remove(pack.at("steps.json"));
    std::filesystem::create_directory(pack.at("steps.json"));
    CHECK_THAT(pack.refusal("steps.json"), ContainsSubstring("folder"));
}

TEST_CASE("a FIFO in the place of a file is refused without being waited for") {
    OnDisk pack;
    std::filesystem::remove(pack.at("steps.json"));
    REQUIRE(::mkfifo(pack.at("steps.json").c_str(), 0600) == 0);
    CHECK(pack.refusal("steps.json") == "file: this is not a regular file");
}

TEST_CASE("what is nested too deep is refused") {
    OnDisk pack;
    pack.folder.write("steps.json", std::string(100'000, '['));
    CHECK(pack.refusal("steps.json") == "json: this is nested deeper than 32 levels");
}

TEST_CASE("what is not UTF-8 is refused") {
    OnDisk pack;
    pack.folder.write("steps.json", "{\"steps\": \"\xFF\"}");
    CHECK_THAT(
        pack.refusal("steps.json"), ContainsSubstring("json: the text is not UTF-8 (line 1"));
}

TEST_CASE("a doubled key is refused with its place") {
    OnDisk pack;
    pack.folder.write("steps.json", R"({"steps": [{"id": "a", "id": "b"}]})");
    CHECK_THAT(pack.refusal("steps.json"), ContainsSubstring("twice"));
    CHECK(pack.findings[0].pointer == "/steps/0/id");
}

TEST_CASE("files of more than 4 MB together are refused") {
    OnDisk pack;
    const std::string half = '"' + std::string(2U << 20U, 'x') + '"';
    pack.folder.write("body.json", half);
    pack.folder.write("steps.json", half);
    CHECK(pack.refusal("steps.json") == "file: with this file the pack is longer than 4 MB");
}

TEST_CASE("no more than 64 languages are read") {
    OnDisk pack;
    EditedPack edited;
    for (int i = 0; i < 70; ++i) {
        edited.put("pack.json", "/languages/-", "\"x" + std::to_string(i) + '"');
        pack.folder.write("lang/x" + std::to_string(i) + ".json", "{}");
    }
    edited.into(pack.folder);
    CHECK(pack.read().languages.size() == 64);
    CHECK(pack.findings.front().pointer == "/languages");
}

TEST_CASE("a link that leads out of the pack is not followed") {
    OnDisk pack;
    const Folder outside;
    outside.write("steps.json", "{}");
    std::filesystem::remove(pack.at("steps.json"));
    std::filesystem::create_symlink(outside / "steps.json", pack.at("steps.json"));
    CHECK(pack.refusal("steps.json") == "file: this link leads out of the pack");
    std::filesystem::remove_all(pack.at("lang"));
    outside.write("en.json", "{}");
    std::filesystem::create_directory_symlink(outside.path(), pack.at("lang"));
    CHECK(pack.refusal("lang/en.json") == "file: this link leads out of the pack");
}

TEST_CASE("a folder of words that lies outside is not even listed") {
    OnDisk pack;
    const Folder outside;
    outside.write("de.json", "{}");
    std::filesystem::remove_all(pack.at("lang"));
    std::filesystem::create_directory_symlink(outside.path(), pack.at("lang"));
    CHECK_FALSE(pack.refusal("lang/en.json").empty());
    for (const Finding& each : pack.findings) CHECK(each.file != "lang/de.json");
}

TEST_CASE("a folder of very many words is not listed to its end") {
    OnDisk pack;
    for (int i = 0; i < 1'200; ++i) pack.folder.write("lang/x" + std::to_string(i) + ".json", "");
    CHECK(pack.read().complete);
    CHECK(pack.findings.size() <= enoughFindings);
}

TEST_CASE("a link that stays in the pack is followed") {
    OnDisk pack;
    std::filesystem::rename(pack.at("steps.json"), pack.at("steps-2.json"));
    std::filesystem::create_symlink("steps-2.json", pack.at("steps.json"));
    CHECK(pack.read().complete);
}

TEST_CASE("a pack may itself be reached by a link") {
    const OnDisk pack;
    const Folder elsewhere;
    std::filesystem::create_directory_symlink(pack.folder.path(), elsewhere / "pack");
    Findings findings;
    CHECK(readPack(elsewhere / "pack", Schemas(schemasToRead), findings).complete);
}

TEST_CASE("a language that is listed and has no file is an error") {
    OnDisk pack;
    EditedPack().put("pack.json", "/languages", R"(["en", "de"])").into(pack.folder);
    CHECK(pack.refusal("lang/de.json") == "file: there is no such file");
}

TEST_CASE("a language that has a file and is not listed is a warning") {
    OnDisk pack;
    pack.folder.write("lang/de.json", "{}");
    CHECK(pack.read().complete);
    REQUIRE(pack.findings.size() == 1);
    CHECK(pack.findings[0].level == Finding::Level::warning);
    CHECK(pack.findings[0].file == "lang/de.json");
}

TEST_CASE("a language that is listed twice is an error, and is read once") {
    OnDisk pack;
    EditedPack().put("pack.json", "/languages", R"(["en", "en"])").into(pack.folder);
    CHECK(pack.read().languages.size() == 1);
    REQUIRE(pack.findings.size() == 1);
    CHECK(pack.findings[0].level == Finding::Level::error);
    CHECK(pack.findings[0].pointer == "/languages/1");
}

TEST_CASE("the code of a language leads nowhere else") {
    CHECK(isLanguageCode("en"));
    CHECK(isLanguageCode("pt-BR"));
    CHECK_FALSE(isLanguageCode("../../etc/x"));
    CHECK_FALSE(isLanguageCode("a/b"));
    CHECK_FALSE(isLanguageCode(""));
    OnDisk pack;
    EditedPack().put("pack.json", "/languages/-", R"("../steps")").into(pack.folder);
    const PackFolder read = pack.read();
    CHECK(read.languages.size() == 1);
    REQUIRE(pack.findings.size() == 1);
    CHECK(pack.findings[0].pointer == "/languages/1");
}

TEST_CASE("all files are looked at, however many are broken") {
    OnDisk pack;
    pack.folder.write("body.json", "{");
    pack.folder.write("steps.json", "[");
    pack.folder.write("sources.json", R"({"sources": [], "extra": 1})");
    CHECK_FALSE(pack.read().complete);
    REQUIRE(pack.findings.size() == 3);
    CHECK(pack.findings[0].file == "sources.json");
    CHECK(pack.findings[1].file == "body.json");
    CHECK(pack.findings[2].file == "steps.json");
}

TEST_CASE("the checksum is of every file that is read, in every language, and of no other") {
    OnDisk pack;
    EditedPack().put("pack.json", "/languages/-", R"("de")").into(pack.folder);
    pack.folder.write("lang/de.json", "{}");
    const Checksum before = pack.read().checksum;
    pack.folder.write("examples/mine.json", "{}");
    pack.folder.write("reviews.json", R"({"reviews": []})");
    CHECK(pack.read().checksum == before);
    std::filesystem::rename(pack.at("lang/de.json"), pack.at("lang/de-AT.json"));
    EditedPack().put("pack.json", "/languages/-", R"("de-AT")").into(pack.folder);
    CHECK(pack.read().checksum != before);
}

TEST_CASE("reviews are read where there are any, and only from inside the pack") {
    OnDisk pack;
    const auto reviews = [&] {
        return readReviews(pack.folder.path(), Schemas(schemasToRead), pack.findings);
    };
    CHECK(reviews().empty());
    CHECK(pack.findings.empty());
    pack.folder.write("reviews.json", R"({"reviews": []})");
    CHECK(reviews().size() == 1);
    CHECK(pack.findings.empty());
    const Folder elsewhere;
    elsewhere.write("reviews.json", R"({"reviews": []})");
    std::filesystem::remove(pack.at("reviews.json"));
    std::filesystem::create_symlink(elsewhere / "reviews.json", pack.at("reviews.json"));
    CHECK(reviews().empty());
    REQUIRE(pack.findings.size() == 1);
    CHECK(pack.findings[0].text == "this link leads out of the pack");
}
