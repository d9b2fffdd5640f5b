// SPDX-License-Identifier: MIT
#include "content/load_pack.h"

#include "content/check_pack.h"
#include "content/check_prose.h"
#include "content/check_reach.h"
#include "content/check_reviews.h"
#include "content/check_words.h"
#include "content/json.h"
#include "content/parse_pack.h"
#include "content/read_pack.h"

#include <algorithm>
#include <filesystem>

namespace kneecoach {
namespace {

/// A folder that was read, and the pack in it with all that would keep it from being used.
struct Opened {
    PackFolder files;
    PackReport report;
    std::vector<Review> reviews;
    Findings ofReviews; ///< what is wrong with them; it keeps no pack from being used
};

bool isError(const Finding& finding) { return finding.level == Finding::Level::error; }

std::string textAt(const PackFolder& folder, std::string_view key) {
    if (folder.rules.empty() || folder.rules.front().name != "pack.json") return {};
    const Value* value = folder.rules.front().content.member(key);
    return value && value->text() ? *value->text() : std::string();
}

/// The pack in a folder whose files could all be read; what is wrong with it is noted.
Pack assemble(const PackFolder& folder, std::string_view language, Findings& findings) {
    Findings more;
    Pack pack = parsePack(folder.rules, more);
    pack.checksum = folder.checksum;
    std::ranges::move(checkPack(pack), std::back_inserter(more));
    pack.words = chooseWords(pack, folder.languages, language, more);
    addUnsaid(more, findings);
    return pack;
}

Opened open(const std::string& folder, const Schemas& schemas, std::string_view language) {
    Opened opened;
    PackReport& report = opened.report;
    opened.files = readPack(folder, schemas, report.findings);
    report.id = textAt(opened.files, "id");
    report.version = textAt(opened.files, "version");
    if (!opened.files.complete || opened.files.languages.empty()) return opened;
    Pack pack = assemble(opened.files, language, report.findings);
    if (std::ranges::any_of(report.findings, isError)) return opened;
    opened.reviews = openReviews(folder, schemas, opened.ofReviews);
    pack.reviews = fitting(opened.reviews, pack.checksum);
    report.pack = std::move(pack);
    return opened;
}

Words withFallback(const Words& words, const Words& fallback) {
    Words::Lines lines = words.lines();
    lines.insert(fallback.lines().begin(), fallback.lines().end());
    return Words(std::move(lines));
}

Result<Words> wordsIn(const std::string& folder, std::string_view language) {
    const std::string name = std::string(language) + ".json";
    return readFile(folder + '/' + name)
        .and_then([&](const std::string& bytes) { return parseJson(bytes, name); })
        .map([&](Value value) {
            return Words(linesOf({name, std::move(value)}));
        });
}

/// Whether the program speaks a language; its name must not lead anywhere else.
bool isThere(const std::string& folder, std::string_view language) {
    std::error_code ignored;
    return isLanguageCode(language)
        && std::filesystem::exists(folder + '/' + std::string(language) + ".json", ignored);
}

} // namespace

PackReport examinePack(
    const std::string& folder, const std::string& schemas, std::string_view language) {
    auto [files, report, reviews, ofReviews] = open(folder, Schemas(schemas), language);
    checkProse(files.languages, report.findings);
    if (!report.pack) return std::move(report);
    for (const Finding& each : checkReach(*report.pack)) note(each, report.findings);
    for (const Finding& each : ofReviews) note(each, report.findings);
    if (ofReviews.empty()) checkReviews(reviews, report.pack->checksum, report.findings);
    return std::move(report);
}

Result<Pack, Findings> loadPack(
    const std::string& folder, const std::string& schemas, std::string_view language) {
    PackReport report = open(folder, Schemas(schemas), language).report;
    if (report.pack) return *std::move(report.pack);
    std::erase_if(report.findings, [](const Finding& each) { return !isError(each); });
    return failure(std::move(report.findings));
}

Result<Words> loadWords(const std::string& folder, std::string_view language) {
    auto english = wordsIn(folder, "en");
    if (!english || language == "en" || !isThere(folder, language)) return english;
    return wordsIn(folder, language).map([&](const Words& own) {
        return withFallback(own, *english);
    });
}

} // namespace kneecoach
