// SPDX-License-Identifier: MIT
#include "content/read_pack.h"

#include "content/json.h"
#include "content/parse_pack.h"

#include <algorithm>
#include <filesystem>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;

/// A file as it lies there: its name within the pack, and its bytes.
struct RawFile {
    std::string name;
    std::string bytes;
};

/// FNV-1a, 64 bits, over names and bytes.
std::uint64_t stampOf(std::vector<RawFile> files) {
    std::ranges::sort(files, {}, &RawFile::name);
    std::uint64_t stamp = 0xcbf29ce484222325U;
    for (const RawFile& file : files)
        for (const std::string* part : {&file.name, &file.bytes})
            for (const char c : *part)
                stamp = (stamp ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return stamp;
}

bool isCode(std::string_view code) {
    return code.size() >= 2 && code.size() <= 16 && std::ranges::all_of(code, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-';
    });
}

/// The path a name leads to when all links are followed, or nothing.
fs::path followed(const std::string& path) {
    std::error_code failed;
    fs::path real = fs::canonical(path, failed);
    return failed ? fs::path() : real;
}

class Reader {
public:
    Reader(const std::string& folder, Findings& findings)
        : folder_(folder), home_(followed(folder)), findings_(findings) {}

    PackFolder read() {
        if (!fs::is_directory(home_, ignored_)) {
            add(Finding::Level::error, "file", {"", "", "there is no such folder"});
            return {};
        }
        for (const std::string_view name : ruleFiles) take(std::string(name), found_.rules);
        noteLanguages();
        for (const std::string& code : codes_) take("lang/" + code + ".json", found_.languages);
        found_.stamp = stampOf(std::move(stamped_));
        return std::move(found_);
    }

private:
    void take(const std::string& name, std::vector<PackFile>& files) {
        auto bytes = leadsOut(name) ? failure(Error{"", "", "this link leads out of the pack"})
                                    : readFile(folder_ + '/' + name);
        if (!bytes) return refuse("file", name, bytes.error());
        auto value = parseJson(*bytes, name);
        if (!value) return refuse("json", name, value.error());
        const bool counts = &files == &found_.rules || files.empty();
        if (counts) stamped_.push_back({name, *std::move(bytes)});
        files.push_back({name, *std::move(value)});
    }

    bool leadsOut(const std::string& name) const {
        const fs::path real = followed(folder_ + '/' + name);
        return !real.empty() && std::ranges::mismatch(home_, real).in1 != home_.end();
    }

    /// The languages that are to be read, and those that nobody reads.
    void noteLanguages() {
        if (found_.rules.empty() || found_.rules.front().name != "pack.json") return;
        Entry(found_.rules.front(), findings_)["languages"].each([&](const Entry& code) {
            if (isCode(code.text())) codes_.emplace_back(code.text());
            else code.note("language", "a code of letters, digits and dashes was expected");
            return 0;
        });
        for (const std::string& name : languageFiles())
            if (std::ranges::find(codes_, name) == codes_.end())
                add(Finding::Level::warning, "language",
                    {"lang/" + name + ".json", "",
                        "nobody reads this language: pack.json does not list it"});
    }

    /// The names of the files in `lang`, without their ending.
    std::vector<std::string> languageFiles() {
        std::vector<std::string> names;
        fs::directory_iterator at(folder_ + "/lang", ignored_);
        for (; at != fs::directory_iterator(); at.increment(ignored_))
            if (at->path().extension() == ".json") names.push_back(at->path().stem().string());
        std::ranges::sort(names);
        return names;
    }

    void refuse(std::string_view check, const std::string& name, const Error& error) {
        found_.complete = false;
        add(Finding::Level::error, check, {name, error.pointer, error.text});
    }

    void add(Finding::Level level, std::string_view check, Error error) {
        if (findings_.size() < enoughFindings)
            findings_.push_back({level, std::string(check), std::move(error.file),
                std::move(error.pointer), std::move(error.text)});
    }

    const std::string& folder_;
    const fs::path home_;
    Findings& findings_;
    PackFolder found_;
    std::vector<RawFile> stamped_;
    std::vector<std::string> codes_;
    std::error_code ignored_;
};

} // namespace

PackFolder readPack(const std::string& folder, Findings& findings) {
    return Reader(folder, findings).read();
}

} // namespace kneecoach
