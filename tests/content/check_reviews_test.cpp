// SPDX-License-Identifier: MIT
#include "content/check_reviews.h"
#include "content/edited_pack.h"
#include "content/json.h"
#include "content/load_pack.h"
#include "support/catch.h"

#include <algorithm>

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

/// The findings of these checks in a folder, as "check file".
std::vector<std::string> reviewsOf(const Folder& folder) {
    std::vector<std::string> found;
    for (const Finding& each : examinePack(folder.path(), TEST_CONTENT_DIR "/schema").findings)
        found.push_back(each.check + ' ' + each.file);
    return found;
}

bool holds(const std::vector<std::string>& found, std::string_view one) {
    return std::ranges::find(found, one) != found.end();
}

/// The sum a finding asks for.
std::string sumFor(const Folder& folder, std::string_view file) {
    for (const Finding& each : examinePack(folder.path(), TEST_CONTENT_DIR "/schema").findings)
        if (each.file == file) return each.text.substr(each.text.find("review of ") + 10, 16);
    return {};
}

void review(const Folder& folder, std::string_view file, std::string_view sum) {
    folder.write("reviews.json",
        R"({"reviews": [{"file": ")" + std::string(file) + R"(", "sum": ")" + std::string(sum)
            + R"(", "by": "A. Name", "role": "physiotherapist", "on": "2026-11-20"}]})");
}

} // namespace

TEST_CASE("a file of rules or words that nobody has reviewed is a warning, one a file") {
    const Folder folder;
    EditedPack().into(folder);
    const auto found = reviewsOf(folder);
    CHECK(found.size() == 10);
    CHECK(holds(found, "never-reviewed questions.json"));
    CHECK(holds(found, "never-reviewed lang/en.json"));
    CHECK_FALSE(holds(found, "never-reviewed pack.json"));
    CHECK_FALSE(holds(found, "never-reviewed sources.json"));
}

TEST_CASE("a file that was reviewed as it stands is not mentioned, however it is laid out") {
    const Folder folder;
    EditedPack().into(folder);
    review(folder, "questions.json", sumFor(folder, "questions.json"));
    CHECK(reviewsOf(folder).size() == 9);
    CHECK_FALSE(holds(reviewsOf(folder), "never-reviewed questions.json"));
    const auto tight = parseJson(readFile(folder / "questions.json").value(), "").value();
    folder.write("questions.json", writeJson(tight));
    CHECK(reviewsOf(folder).size() == 9);
}

TEST_CASE("a file that has changed since its review says since whose") {
    const Folder folder;
    EditedPack().into(folder);
    review(folder, "session.json", sumFor(folder, "session.json"));
    EditedPack().put("session.json", "/between/gap_days", "29").into(folder);
    CHECK(holds(reviewsOf(folder), "changed-since-review session.json"));
    CHECK_FALSE(holds(reviewsOf(folder), "never-reviewed session.json"));
    const auto findings = examinePack(folder.path(), TEST_CONTENT_DIR "/schema").findings;
    CHECK(std::ranges::any_of(findings, [](const Finding& each) {
        return each.text.find("the review by A. Name on 2026-11-20") != std::string::npos;
    }));
}

TEST_CASE("a review of one file is none of another") {
    const Folder folder;
    EditedPack().into(folder);
    review(folder, "steps.json", sumFor(folder, "questions.json"));
    CHECK(holds(reviewsOf(folder), "changed-since-review steps.json"));
    CHECK(holds(reviewsOf(folder), "never-reviewed questions.json"));
}

TEST_CASE("reviews are no part of the stamp, and broken ones keep no pack from loading") {
    const Folder folder;
    EditedPack().into(folder);
    const auto before = loadPack(folder.path(), TEST_CONTENT_DIR "/schema");
    folder.write("reviews.json", R"({"reviews": [{"file": "../secret"}]})");
    CHECK(holds(reviewsOf(folder), "schema reviews.json"));
    folder.write("reviews.json", "{");
    CHECK(holds(reviewsOf(folder), "json reviews.json"));
    CHECK(loadPack(folder.path(), TEST_CONTENT_DIR "/schema")->stamp == before->stamp);
}
