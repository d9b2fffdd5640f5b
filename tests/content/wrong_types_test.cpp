// SPDX-License-Identifier: MIT
//
// Each field of each file of the shipped pack, in turn of every other type.
#include "content/check_pack.h"
#include "content/check_schema.h"
#include "content/check_words.h"
#include "content/json.h"
#include "content/parse_pack.h"
#include "support/catch.h"
#include "support/wrong_types.h"

#include <algorithm>
#include <iterator>

using namespace kneecoach;

namespace {

constexpr std::size_t atOnce =
    400; ///< fields of one level that are spoilt together: fewer than findings are gathered

Value readValue(const std::string& path) {
    return parseJson(readFile(TEST_CONTENT_DIR "/" + path).value(), path).value();
}

std::vector<PackFile> shippedFiles() {
    std::vector<PackFile> files;
    for (const std::string_view name : ruleFiles)
        files.push_back({std::string(name), readValue("knee/" + std::string(name))});
    files.push_back({"lang/en.json", readValue("knee/lang/en.json")});
    return files;
}

/// What is found with one of the files in the place of the shipped one.
Findings foundWith(const PackFile& file) {
    static const std::vector<PackFile> shipped = shippedFiles();
    std::vector<PackFile> rules = shipped;
    *std::ranges::find(rules, file.name, &PackFile::name) = file;
    const std::vector<PackFile> languages{rules.back()};
    rules.pop_back();
    Findings findings;
    const bool isWords = file.name.starts_with("lang/");
    checkSchema(file, readValue("schema/" + (isWords ? "lang.json" : file.name)), findings);
    const Pack pack = parsePack(rules, findings);
    std::ranges::copy(checkPack(pack), std::back_inserter(findings));
    chooseWords(pack, languages, "en", findings);
    return findings;
}

bool isFoundAt(const Findings& findings, const PackFile& file, const std::string& place) {
    return std::ranges::any_of(findings, [&](const Finding& each) {
        return each.level == Finding::Level::error && each.file == file.name
            && each.pointer == place && !each.text.empty();
    });
}

/// Spoils some fields of a file, and holds that each is found.
void spoil(const PackFile& file, const std::set<std::string>& places, const Value& other,
    std::size_t& spoilt) {
    const Findings findings = foundWith({file.name, with(file.content, places, other)});
    for (const std::string& place : places) {
        ++spoilt;
        if (isFoundAt(findings, file, place)) continue;
        FAIL_CHECK(file.name << ' ' << place << " may be " << writeJson(other));
    }
}

void spoilLevel(const PackFile& file, const std::vector<std::string>& level, const Value& other,
    std::size_t& spoilt) {
    std::set<std::string> places;
    for (const std::string& place : level) {
        if (typeOf(*at(file.content, place)) != typeOf(other)) places.insert(place);
        if (places.size() == atOnce) spoil(file, std::exchange(places, {}), other, spoilt);
    }
    if (!places.empty()) spoil(file, places, other, spoilt);
}

} // namespace

TEST_CASE("a value of another type is found at its place, in each field of each file") {
    std::size_t spoilt = 0;
    for (const PackFile& file : shippedFiles())
        for (std::size_t depth = 0; !placesAt(file.content, depth).empty(); ++depth)
            for (const Value& other : oneOfEachType())
                spoilLevel(file, placesAt(file.content, depth), other, spoilt);
    CHECK(spoilt > 10'000);
}
