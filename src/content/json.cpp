// SPDX-License-Identifier: MIT
#include "content/json.h"

#include "content/odd_text.h"
#include "content/pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace kneecoach {
namespace {

constexpr std::size_t longestDocument = 4U << 20U;
constexpr std::size_t deepest = 32;
constexpr std::size_t mostValues = 50'000;
constexpr std::size_t longestKey = 200;

/// A list or an object whose end has not been read yet, and where its parts begin.
struct Open {
    bool isObject = false;
    std::size_t begin = 0;
};

/// Moves what stands at `begin` and after out of a list.
template <class T>
std::vector<T> taken(std::vector<T>& all, std::size_t begin) {
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(begin);
    std::vector<T> parts(std::make_move_iterator(first), std::make_move_iterator(all.end()));
    all.erase(first, all.end());
    return parts;
}

/// A key that stands in an object twice, or null: by looking at each pair, which is quickest for a few keys …
const std::string* doubledOfFew(const Value::Object& members) {
    for (auto member = members.begin(); member != members.end(); ++member)
        for (auto before = members.begin(); before != member; ++before)
            if (before->first == member->first) return &member->first;
    return nullptr;
}

/// … and by sorting them, which is quickest for many.
const std::string* doubledOfMany(const Value::Object& members) {
    std::vector<const std::string*> keys;
    keys.reserve(members.size());
    for (const auto& member : members) keys.push_back(&member.first);
    const auto name = [](const std::string* key) -> const std::string& { return *key; };
    std::ranges::sort(keys, {}, name);
    const auto twin = std::ranges::adjacent_find(keys, {}, name);
    return twin == keys.end() ? nullptr : *twin;
}

const std::string* doubledKey(const Value::Object& members) {
    return members.size() <= 8 ? doubledOfFew(members) : doubledOfMany(members);
}

/// What the parser's own message means, by a piece of it. The first that fits.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> meanings{{
    {"ill-formed UTF-8", "the text is not UTF-8"},
    {"BOM", "the text is not UTF-8"},
    {"missing closing quote", "a text is not closed with a double quote"},
    {"control character", "a line break or control character stands inside a text"},
    {"invalid string", "a text holds an escape that JSON does not know"},
    {"number overflow", "the number is out of range"},
    {"empty input", "the text ends too early"},
    {"unexpected end of input", "the text ends too early"},
    {"expected end of input", "nothing more was expected"},
    {"object key", "a key in double quotes was expected"},
    {"object separator", "a colon was expected after the key"},
    {"parsing object", "a comma or a closing brace was expected"},
    {"parsing array", "a comma or a closing bracket was expected"},
    {"parsing value", "a value was expected"},
}};

std::string_view meaning(std::string_view message) {
    const auto found = std::ranges::find_if(meanings,
        [&](const auto& entry) { return message.find(entry.first) != std::string_view::npos; });
    return found == meanings.end() ? "this is not JSON" : found->second;
}

std::string lineAndColumn(std::string_view text, std::size_t position) {
    const std::string_view read = text.substr(0, position > 0 ? position - 1 : 0);
    const auto line = std::ranges::count(read, '\n') + 1;
    const auto begin = read.rfind('\n') == std::string_view::npos ? 0 : read.rfind('\n') + 1;
    const auto column = std::ranges::count_if(read.substr(begin),
        [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    return "line " + std::to_string(line) + ", column " + std::to_string(column + 1);
}

/// Builds the value while the library reads, and stops it at the first thing that is refused.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Builder(std::string_view text) : text_(text) {}

    bool null() override { return put(Value()); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(std::int64_t value) override { return put(value); }
    bool number_float(double value, const std::string&) override { return put(value); }
    bool string(std::string& value) override {
        if (hasControl(value)) return refuse("a text without control characters was expected");
        return put(std::string(value)); // it is reused
    }
    bool binary(nlohmann::json::binary_t&) override { return false; }

    bool number_unsigned(std::uint64_t value) override {
        if (value > std::numeric_limits<std::int64_t>::max())
            return refuse("the number is out of range");
        return put(static_cast<std::int64_t>(value));
    }

    bool key(std::string& name) override {
        const bool fits = name.size() <= longestKey;
        members_.emplace_back(fits ? name : "…", Value());
        if (!fits) return refuse("a key of at most 200 bytes was expected");
        return !hasControl(name) || refuse("a key without control characters was expected");
    }

    bool start_object(std::size_t) override { return begin(true); }
    bool start_array(std::size_t) override { return begin(false); }

    bool end_object() override {
        Value::Object members = taken(members_, open_.back().begin);
        open_.pop_back();
        if (const std::string* key = doubledKey(members)) return refuseKey(*key);
        return put(std::move(members));
    }

    bool end_array() override {
        Value::List items = taken(items_, open_.back().begin);
        open_.pop_back();
        return put(std::move(items));
    }

    bool parse_error(
        std::size_t position, const std::string&, const nlohmann::json::exception& error) override {
        refused_.text =
            std::string(meaning(error.what())) + " (" + lineAndColumn(text_, position) + ")";
        return false;
    }

    Value& value() { return value_; }
    Error& refused() { return refused_; }

private:
    bool begin(bool isObject) {
        if (open_.size() == deepest) return refuse("this is nested deeper than 32 levels");
        open_.push_back({isObject, isObject ? members_.size() : items_.size()});
        return true;
    }

    bool put(Value&& value) {
        if (++count_ > mostValues) return refuse("this holds more than 50000 values");
        if (open_.empty()) value_ = std::move(value);
        else if (open_.back().isObject) members_.back().second = std::move(value);
        else items_.push_back(std::move(value));
        return true;
    }

    bool refuse(std::string why) {
        refused_ = {"", here(), std::move(why)};
        return false;
    }

    bool refuseKey(const std::string& key) {
        refused_ = {"", below(here(), key), "the key \"" + key + "\" stands here twice"};
        return false;
    }

    /// The pointer of the value that is being read.
    std::string here() const {
        std::string pointer;
        std::size_t members = members_.size(), items = items_.size();
        for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
            pointer.insert(0,
                open->isObject ? below("", members_[members - 1].first)
                               : below("", items - open->begin));
            (open->isObject ? members : items) = open->begin;
        }
        return pointer;
    }

    std::string_view text_;
    std::vector<Open> open_;
    Value::Object members_; ///< of all open objects, the inner after the outer …
    Value::List items_;     ///< … and of all open lists, so that each is as big as it has to be
    std::size_t count_ = 0;
    Value value_;
    Error refused_;
};

nlohmann::ordered_json toLibrary(const Value& value) {
    if (const auto* list = value.list()) {
        auto out = nlohmann::ordered_json::array();
        for (const Value& item : *list) out.push_back(toLibrary(item));
        return out;
    }
    if (const auto* object = value.object()) {
        nlohmann::ordered_json::object_t out;
        for (const auto& [key, member] : *object) out.emplace_back(key, toLibrary(member));
        return out;
    }
    if (const auto* text = value.text()) return *text;
    if (const auto* integer = value.integer()) return *integer;
    if (const auto* real = value.real()) return *real;
    if (const auto* boolean = value.boolean()) return *boolean;
    return nullptr;
}

} // namespace

Result<Value> parseJson(std::string_view text, std::string_view file) {
    if (text.size() > longestDocument)
        return failure(Error{std::string(file), "", "this is longer than 4 MB"});
    if (const auto odd = oddIn(text))
        return failure(Error{std::string(file), "",
            std::string(odd->expected) + " (" + lineAndColumn(text, odd->place + 1) + ")"});
    Builder builder(text);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return std::move(builder.value());
    builder.refused().file = file;
    return failure(std::move(builder.refused()));
}

std::string writeJson(const Value& value, bool indented) {
    return toLibrary(value).dump(
        indented ? 2 : -1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace kneecoach
