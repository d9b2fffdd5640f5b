// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"

#include "content/check_pack.h"
#include "content/check_prose.h"
#include "content/check_reach.h"
#include "content/check_schema.h"
#include "content/check_words.h"
#include "content/json.h"
#include "content/parse_pack.h"
#include "content/pointer.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

using namespace kneecoach;

namespace {

const std::string content = TEST_CONTENT_DIR;

Value parsed(std::string_view json) {
    auto value = parseJson(json, "edit");
    if (!value) throw std::invalid_argument(describe(value.error()));
    return *std::move(value);
}

std::vector<PackFile> shipped() {
    std::vector<PackFile> files;
    const auto read = [&](const std::string& name) {
        files.push_back({name, parsed(readFile(content + "/knee/" + name).value())});
    };
    for (const std::string_view name : ruleFiles) read(std::string(name));
    read("lang/en.json");
    return files;
}

/// The first part of a path, and what follows it.
std::pair<std::string_view, std::string_view> split(std::string_view path) {
    path.remove_prefix(1);
    const auto slash = std::min(path.find('/'), path.size());
    return {path.substr(0, slash), path.substr(slash)};
}

std::size_t placeIn(const Value::List& list, std::string_view token) {
    if (token == "-") return list.size();
    for (std::size_t i = 0; i < list.size(); ++i)
        if (const Value* id = list[i].member("id"); id && *id == Value(token)) return i;
    if (token.find_first_not_of("0123456789") == std::string_view::npos)
        return std::stoul(std::string(token));
    throw std::invalid_argument("no part of the list is called " + std::string(token));
}

/// `whole` with what stands at `path` replaced, added, or, without a value, left out.
Value edited(const Value& whole, std::string_view path, const std::optional<Value>& value) {
    const auto [token, rest] = split(path);
    if (const Value::List* list = whole.list()) {
        Value::List out = *list;
        const std::size_t place = placeIn(out, token);
        if (place == out.size()) out.emplace_back();
        if (!rest.empty()) out[place] = edited(out[place], rest, value);
        else if (value) out[place] = *value;
        else out.erase(out.begin() + static_cast<std::ptrdiff_t>(place));
        return out;
    }
    Value::Object out = whole.object() ? *whole.object() : Value::Object{};
    auto member = std::ranges::find(out, token, &Value::Member::first);
    if (member == out.end()) member = out.emplace(out.end(), std::string(token), Value());
    if (!rest.empty()) member->second = edited(member->second, rest, value);
    else if (value) member->second = *value;
    else out.erase(member);
    return out;
}

} // namespace

EditedPack::EditedPack() {
    static const std::vector<PackFile> files = shipped();
    files_ = files;
}

EditedPack& EditedPack::put(std::string_view file, std::string_view path, std::string_view json) {
    PackFile& found = named(file);
    found.content = edited(found.content, path, parsed(json));
    return *this;
}

EditedPack& EditedPack::drop(std::string_view file, std::string_view path) {
    PackFile& found = named(file);
    found.content = edited(found.content, path, std::nullopt);
    return *this;
}

Findings EditedPack::findings() const {
    Findings findings;
    const Schemas schemas(content + "/schema");
    std::vector<PackFile> rules, languages;
    bool isReworded = false;
    for (const PackFile& file : files_) {
        const bool isLanguage = file.name.starts_with("lang/");
        (isLanguage ? languages : rules).push_back(file);
        if (std::ranges::find(changed_, file.name) == changed_.end()) continue;
        schemas.check(file, isLanguage ? "lang.json" : file.name, findings);
        isReworded |= isLanguage;
    }
    const Pack pack = parsePack(rules, findings);
    std::ranges::copy(checkPack(pack), std::back_inserter(findings));
    const bool isSound = findings.empty();
    chooseWords(pack, languages, "en", findings);
    if (isReworded) checkProse(languages, findings);
    if (isSound) std::ranges::copy(checkReach(pack), std::back_inserter(findings));
    return findings;
}

bool EditedPack::finds(std::string_view check, std::string_view file, std::string_view path) const {
    return !sentence(check, file, path).empty();
}

std::string EditedPack::sentence(
    std::string_view check, std::string_view file, std::string_view path) const {
    const std::string place = pointer(file, path);
    for (const Finding& each : findings())
        if (each.check == check && each.file == file && each.pointer == place) return each.text;
    return {};
}

const EditedPack& EditedPack::into(const Folder& folder) const {
    for (const PackFile& file : files_) folder.write(file.name, writeJson(file.content, true));
    return *this;
}

PackFile& EditedPack::named(std::string_view file) {
    changed_.emplace_back(file);
    const auto found = std::ranges::find(files_, file, &PackFile::name);
    if (found != files_.end()) return *found;
    return files_.emplace_back(PackFile{std::string(file), Value(Value::Object{})});
}

std::string EditedPack::pointer(std::string_view file, std::string_view path) const {
    const auto found = std::ranges::find(files_, file, &PackFile::name);
    const Value* value = found == files_.end() ? nullptr : &found->content;
    std::string pointer;
    while (!path.empty()) {
        const auto [token, rest] = split(path);
        const bool inList = value && value->list();
        pointer = inList ? below(pointer, placeIn(*value->list(), token)) : below(pointer, token);
        value = value ? at(found->content, pointer) : nullptr;
        path = rest;
    }
    return pointer;
}
