// SPDX-License-Identifier: MIT
#include "content/read_pack.h"

#include "content/json.h"
#include "content/leads_out.h"
#include "content/parse_pack.h"

#include <algorithm>
#include <filesystem>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostBytes = 4U << 20U; ///< of all files of a pack together
constexpr std::size_t mostLanguages = 64;

bool isFolder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool isThere(const std::string& file) {
    std::error_code failed;
    const auto kind = fs::symlink_status(file, failed).type();
    return kind != fs::file_type::not_found;
}

/// Why there is nothing to read at all; empty where there is something.
std::string whyNoPack(const std::string& folder) {
    if (!isFolder(folder)) return "there is no folder \"" + folder + '"';
    const auto isInside = [&](std::string_view name) {
        return isThere(folder + '/' + std::string(name));
    };
    return std::ranges::any_of(ruleFiles, isInside)
        ? ""
        : "the folder \"" + folder + "\" holds no content pack";
}

/// The names of the files in `lang`, without their ending; of very many some.
std::vector<std::string> languageFiles(const std::string& folder) {
    std::error_code failed;
    std::vector<std::string> names;
    if (leadsOut(folder, "lang")) return names;
    for (fs::directory_iterator at(folder + "/lang", failed), end;
         at != end && names.size() < enoughFindings; at.increment(failed))
        if (at->path().extension() == ".json") names.push_back(at->path().stem().string());
    std::ranges::sort(names);
    return names;
}

class Reader {
public:
    Reader(const std::string& folder, const Schemas& schemas, Findings& findings)
        : folder_(folder), schemas_(schemas), findings_(findings) {}

    PackFolder read() {
        for (const std::string_view name : ruleFiles)
            take(std::string(name), std::string(name), found_.rules);
        noteLanguages();
        for (const std::string& code : codes_)
            take("lang/" + code + ".json", "lang.json", found_.languages);
        found_.checksum = checksumOf(bytes_);
        return std::move(found_);
    }

    std::vector<PackFile> readReviews() {
        std::vector<PackFile> reviews;
        if (isThere(folder_ + "/reviews.json")) take("reviews.json", "reviews.json", reviews);
        return reviews;
    }

private:
    void take(const std::string& name, const std::string& schema, std::vector<PackFile>& files) {
        auto bytes = leadsOut(folder_, name)
            ? failure(Error{"", "", "this link leads out of the pack"})
            : readFile(folder_ + '/' + name);
        if (!bytes) return refuse("file", name, bytes.error());
        if (read_ + bytes->size() > mostBytes)
            return refuse("file", name, {"", "", "with this file the pack is longer than 4 MB"});
        read_ += bytes->size();
        auto value = parseJson(*bytes, name);
        if (!value) return refuse("json", name, value.error());
        bytes_.emplace(name, *std::move(bytes));
        files.push_back({name, *std::move(value)});
        schemas_.check(files.back(), schema, findings_);
    }

    /// The languages that are to be read, and those that nobody reads.
    void noteLanguages() {
        if (found_.rules.empty() || found_.rules.front().name != "pack.json") return;
        Entry(found_.rules.front(), findings_)["languages"].walk([&](const Entry& code) {
            if (!isLanguageCode(code.text()))
                code.note("language", "a code of letters, digits and dashes was expected");
            else if (std::ranges::find(codes_, code.text()) != codes_.end())
                code.note("language", "this language is named twice");
            else if (codes_.size() < mostLanguages) codes_.emplace_back(code.text());
        });
        for (const std::string& name : languageFiles(folder_))
            if (std::ranges::find(codes_, name) == codes_.end())
                note(Finding::Level::warning, "language",
                    {"lang/" + name + ".json", "",
                        "nobody reads this language: pack.json does not list it"});
    }

    void refuse(std::string_view check, const std::string& name, const Error& error) {
        found_.complete = false;
        note(Finding::Level::error, check, {name, error.pointer, error.text});
    }

    void note(Finding::Level level, std::string_view check, Error error) {
        kneecoach::note({level, std::string(check), std::move(error.file), std::move(error.pointer),
                            std::move(error.text)},
            findings_);
    }

    const std::string& folder_;
    const Schemas& schemas_;
    Findings& findings_;
    PackFolder found_;
    FileBytes bytes_;
    std::size_t read_ = 0; ///< how many
    std::vector<std::string> codes_;
};

} // namespace

bool isLanguageCode(std::string_view code) {
    return code.size() >= 2 && code.size() <= 16 && std::ranges::all_of(code, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-';
    });
}

PackFolder readPack(const std::string& folder, const Schemas& schemas, Findings& findings) {
    const std::string why = whyNoPack(folder);
    if (why.empty()) return Reader(folder, schemas, findings).read();
    note({Finding::Level::error, "file", "", "", why}, findings);
    return {{}, {}, {}, false};
}

std::vector<PackFile> readReviews(
    const std::string& folder, const Schemas& schemas, Findings& findings) {
    return Reader(folder, schemas, findings).readReviews();
}

} // namespace kneecoach
