// SPDX-License-Identifier: MIT
#include "content/check_reviews.h"
#include "content/edited_pack.h"
#include "content/json.h"
#include "content/load_pack.h"
#include "content/parse_pack.h"
#include "support/catch.h"

#include <algorithm>

using namespace kneecoach;

namespace {

const std::string schemasOfReviews = TEST_CONTENT_DIR "/schema";

/// The shipped pack in a folder, where it can be reviewed and changed.
struct Reviewed {
    Reviewed() { EditedPack().into(folder); }

    Result<Pack, Findings> load() const { return loadPack(folder.path(), schemasOfReviews); }
    std::string sum() const { return hex(load()->checksum); }

    const Reviewed& review(const std::string& sum_, const std::string& on = "2026-11-20",
        const std::string& by = "A. Name") const {
        folder.write("reviews.json",
            R"({"reviews": [{"by": ")" + by + R"(", "licence": "physio 123", "on": ")" + on
                + R"(", "checksum": ")" + sum_ + "\"}]}");
        return *this;
    }

    /// Whether there is a pack, and somebody has reviewed it as it stands.
    bool isReviewed() const {
        const auto pack = load();
        return pack && !pack->reviews.empty();
    }

    Findings found() const {
        Findings findings = examinePack(folder.path(), schemasOfReviews).findings;
        std::erase_if(findings, [](const Finding& each) { return each.file != "reviews.json"; });
        return findings;
    }

    std::string bytesOf(const std::string& file) const { return readFile(folder / file).value(); }

    Folder folder;
};

std::vector<std::string> filesOfThePack() {
    std::vector<std::string> names(ruleFiles.begin(), ruleFiles.end());
    names.emplace_back("lang/en.json");
    return names;
}

std::string plainly(Date day) { return "day " + write(day); }

} // namespace

TEST_CASE("a pack that nobody has reviewed is one warning, which tells the checksum") {
    const Reviewed pack;
    CHECK_FALSE(pack.isReviewed());
    REQUIRE(pack.found().size() == 1);
    CHECK(pack.found()[0].check == "never-reviewed");
    CHECK(pack.found()[0].level == Finding::Level::warning);
    CHECK(pack.found()[0].text.find(pack.sum()) != std::string::npos);
}

TEST_CASE("a pack that was reviewed as it stands says by whom, with which licence, and when") {
    const Reviewed pack;
    pack.review(pack.sum());
    CHECK(pack.found().empty());
    const auto loaded = pack.load();
    REQUIRE(loaded->reviews.size() == 1);
    CHECK(reviewSentences(*loaded, plainly)
        == std::vector<std::string>{"A. Name, physio 123, checked this on day 2026-11-20."});
}

TEST_CASE("a review is no part of the checksum") {
    const Reviewed pack;
    const std::string before = pack.sum();
    pack.review(before);
    CHECK(pack.sum() == before);
}

TEST_CASE("one byte of any file of the pack takes the review away") {
    const Reviewed pack;
    pack.review(pack.sum());
    REQUIRE(pack.isReviewed());
    for (const std::string& file : filesOfThePack()) {
        const std::string sound = pack.bytesOf(file);
        for (std::size_t part = 0; part < 8; ++part) {
            std::string changed = sound;
            changed.at(part * (sound.size() - 1) / 7) ^= 1;
            pack.folder.write(file, changed);
            INFO(file << ", part " << part);
            CHECK_FALSE(pack.isReviewed());
        }
        pack.folder.write(file, sound);
    }
    CHECK(pack.isReviewed());
}

TEST_CASE("a blank more in any file keeps the pack, and takes the review away") {
    const Reviewed pack;
    pack.review(pack.sum());
    for (const std::string& file : filesOfThePack()) {
        const std::string sound = pack.bytesOf(file);
        pack.folder.write(file, sound + ' ');
        INFO(file);
        REQUIRE(pack.load());
        CHECK_FALSE(pack.isReviewed());
        pack.folder.write(file, sound);
    }
}

TEST_CASE("a review of what the pack said before is told, with whose, and counts for nothing") {
    const Reviewed pack;
    pack.review(pack.sum());
    EditedPack().put("session.json", "/between/gap_days", "29").into(pack.folder);
    CHECK_FALSE(pack.isReviewed());
    CHECK(reviewSentences(*pack.load(), plainly)
        == std::vector<std::string>{"No doctor, nurse, or physio has checked this yet."});
    REQUIRE(pack.found().size() == 1);
    CHECK(pack.found()[0].check == "changed-since-review");
    CHECK(pack.found()[0].pointer == "/reviews/0");
    CHECK(pack.found()[0].text.find("the review by A. Name on 2026-11-20") != std::string::npos);
}

TEST_CASE("a review of another checksum counts for nothing, however near it is") {
    const Reviewed pack;
    std::string near = pack.sum();
    near.back() = near.back() == '0' ? '1' : '0';
    CHECK_FALSE(pack.review(near).isReviewed());
    CHECK_FALSE(pack.review(std::string(64, '0')).isReviewed());
}

TEST_CASE("what is wrong with a review is told with its place, and then none of them counts") {
    const Reviewed pack;
    const std::string sum = pack.sum();
    const auto faultOf = [&](std::string_view check) {
        const Findings found = pack.found();
        CHECK(std::ranges::count(found, check, &Finding::check) > 0);
        CHECK_FALSE(pack.isReviewed());
        return found.empty() ? "" : found[0].pointer;
    };
    for (const char* day : {"2026-02-30", "20 November", ""}) {
        pack.review(sum, day);
        CHECK(faultOf("review") == "/reviews/0/on");
    }
    for (const std::string& other : {std::string("abc"), sum + '0', std::string(64, 'g')}) {
        pack.review(other);
        CHECK(faultOf("review") == "/reviews/0/checksum");
    }
    pack.review(sum, "2026-11-20", "  ");
    CHECK(faultOf("review") == "/reviews/0/by");
    pack.folder.write("reviews.json", "{");
    CHECK(faultOf("json").empty());
    pack.folder.write("reviews.json", R"({"reviews": [], "seal": 1})");
    CHECK(faultOf("schema") == "/seal");
}
