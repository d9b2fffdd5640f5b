// SPDX-License-Identifier: MIT
#include "content/load_pack.h"

#include "content/json.h"
#include "content/parse_pack.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// A file as it lies there: its name within the pack, and its bytes.
struct RawFile {
    std::string name;
    std::string bytes;
};

/// FNV-1a over names and bytes.
std::uint64_t stampOf(std::vector<RawFile> files) {
    std::ranges::sort(files, {}, &RawFile::name);
    std::uint64_t stamp = 0xcbf29ce484222325U;
    for (const RawFile& file : files)
        for (const std::string* part : {&file.name, &file.bytes})
            for (const char c : *part)
                stamp = (stamp ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return stamp;
}

void noteUnreadable(const Error& error, std::string_view name, Findings& findings) {
    findings.push_back(
        {Finding::Level::error, "file", std::string(name), error.pointer, error.text});
}

Words withFallback(const Words& words, const Words& fallback) {
    Words::Lines lines = words.lines();
    lines.insert(fallback.lines().begin(), fallback.lines().end());
    return Words(std::move(lines));
}

} // namespace

PackReport examinePack(const std::string& folder, const std::string&, std::string_view) {
    PackReport report;
    std::vector<RawFile> raw;
    std::vector<PackFile> files;
    const auto read = [&](std::string name) {
        auto bytes = readFile(folder + '/' + name);
        if (!bytes) return noteUnreadable(bytes.error(), name, report.findings);
        auto value = parseJson(*bytes, name);
        if (!value) return noteUnreadable(value.error(), name, report.findings);
        raw.push_back({name, *std::move(bytes)});
        files.push_back({std::move(name), *std::move(value)});
    };
    for (const std::string_view name : ruleFiles) read(std::string(name));
    read("lang/en.json");
    if (!report.findings.empty()) return report;

    Pack pack = parsePack(files, report.findings);
    pack.words = parseWords(files.back());
    pack.stamp = stampOf(std::move(raw));
    report.id = pack.id;
    report.version = pack.version;
    if (report.findings.empty()) report.pack = std::move(pack);
    return report;
}

Result<Pack, Findings> loadPack(
    const std::string& folder, const std::string& schemas, std::string_view language) {
    PackReport report = examinePack(folder, schemas, language);
    if (report.pack) return *std::move(report.pack);
    std::erase_if(
        report.findings, [](const Finding& each) { return each.level != Finding::Level::error; });
    return failure(std::move(report.findings));
}

Result<Words> loadWords(const std::string& folder, std::string_view language) {
    const auto read = [&](std::string_view name) -> Result<Words> {
        const std::string file = std::string(name) + ".json";
        return readFile(folder + '/' + file)
            .and_then([&](const std::string& bytes) { return parseJson(bytes, file); })
            .map([&](Value value) {
                return parseWords({file, std::move(value)});
            });
    };
    const auto english = read("en");
    if (!english || language == "en") return english;
    const auto own = read(language);
    return own ? Result<Words>(withFallback(*own, *english)) : own;
}

} // namespace kneecoach
