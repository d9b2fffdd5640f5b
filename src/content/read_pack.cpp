// SPDX-License-Identifier: MIT
#include "content/read_pack.h"

#include "content/json.h"
#include "content/parse_pack.h"
#include "content/stamp.h"

#include <algorithm>
#include <filesystem>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostValues = 20'000; ///< of a file; the shipped ones have a few hundred
constexpr std::size_t longestKey = 64;

/// Counts the values of a file; one with a key too long to be told has too many.
std::size_t countValues(const Value& value) {
    std::size_t count = 1;
    if (const auto* list = value.list())
        for (const Value& item : *list) count += countValues(item);
    if (const auto* object = value.object())
        for (const auto& [key, member] : *object)
            count += key.size() > longestKey ? mostValues : countValues(member);
    return count;
}

/// The path a name leads to when all links are followed, or nothing.
fs::path followed(const std::string& path) {
    std::error_code failed;
    fs::path real = fs::canonical(path, failed);
    return failed ? fs::path() : real;
}

bool isFolder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

/// Whether a link stands anywhere on the way from `folder` to `name`.
bool isLinked(const std::string& folder, const std::string& name) {
    std::error_code ignored;
    const auto slash = name.find('/');
    const bool below =
        slash != std::string::npos && fs::is_symlink(folder + '/' + name.substr(0, slash), ignored);
    return below || fs::is_symlink(folder + '/' + name, ignored);
}

/// Whether links lead from `folder` by `name` to a place outside it.
bool leadsOut(const std::string& folder, const std::string& name) {
    if (!isLinked(folder, name)) return false;
    const fs::path home = followed(folder), real = followed(folder + '/' + name);
    return !real.empty() && std::ranges::mismatch(home, real).in1 != home.end();
}

/// The names of the files in `lang`, without their ending.
std::vector<std::string> languageFiles(const std::string& folder) {
    std::error_code failed;
    std::vector<std::string> names;
    for (fs::directory_iterator at(folder + "/lang", failed), end; at != end; at.increment(failed))
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
        found_.stamp = stamp_.value();
        return std::move(found_);
    }

private:
    void take(const std::string& name, const std::string& schema, std::vector<PackFile>& files) {
        const auto bytes = leadsOut(folder_, name)
            ? failure(Error{"", "", "this link leads out of the pack"})
            : readFile(folder_ + '/' + name);
        if (!bytes) return refuse("file", name, bytes.error());
        auto value = parseJson(*bytes, name);
        if (!value) return refuse("json", name, value.error());
        if (countValues(*value) > mostValues)
            return refuse("json", name,
                {"", "", "this holds more than 20000 values, or a key of more than 64 characters"});
        const bool counts = &files == &found_.rules || files.empty();
        if (counts) stamp_.add(name, *bytes);
        files.push_back({name, *std::move(value)});
        schemas_.check(files.back(), schema, findings_);
    }

    /// The languages that are to be read, and those that nobody reads.
    void noteLanguages() {
        if (found_.rules.empty() || found_.rules.front().name != "pack.json") return;
        Entry(found_.rules.front(), findings_)["languages"].each([&](const Entry& code) {
            if (isLanguageCode(code.text())) codes_.emplace_back(code.text());
            else code.note("language", "a code of letters, digits and dashes was expected");
            return 0;
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
    Stamp stamp_;
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
    if (isFolder(folder)) return Reader(folder, schemas, findings).read();
    note({Finding::Level::error, "file", "", "", "there is no such folder"}, findings);
    return {{}, {}, 0, false};
}

} // namespace kneecoach
