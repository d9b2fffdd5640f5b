// SPDX-License-Identifier: MIT
#include "content/json.h"

#include "content/pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace kneecoach {
namespace {

constexpr std::size_t longest = 4U << 20U;
constexpr std::size_t deepest = 32;

/// A list or an object whose end has not been read yet.
struct Open {
    bool isObject = false;
    Value::Object members;
    Value::List items;
};

std::optional<std::string> doubledKey(const Value::Object& members) {
    std::vector<std::string_view> keys;
    keys.reserve(members.size());
    for (const auto& member : members) keys.emplace_back(member.first);
    std::ranges::sort(keys);
    const auto twin = std::ranges::adjacent_find(keys);
    return twin == keys.end() ? std::nullopt : std::optional(std::string(*twin));
}

/// What the parser's own message means, by a piece of it. The first that fits.
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> meanings{{
    {"ill-formed UTF-8", "the text is not UTF-8"},
    {"BOM", "the text is not UTF-8"},
    {"missing closing quote", "a text is not closed with a double quote"},
    {"control character", "a line break or control character stands inside a text"},
    {"invalid string", "a text holds an escape that JSON does not know"},
    {"number overflow", "the number is out of range"},
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
    bool string(std::string& value) override { return put(std::move(value)); }
    bool binary(nlohmann::json::binary_t&) override { return false; }

    bool number_unsigned(std::uint64_t value) override {
        if (value > std::numeric_limits<std::int64_t>::max())
            return refuse("the number is out of range");
        return put(static_cast<std::int64_t>(value));
    }

    bool key(std::string& name) override {
        open_.back().members.emplace_back(std::move(name), Value());
        return true;
    }

    bool start_object(std::size_t) override { return begin(true); }
    bool start_array(std::size_t) override { return begin(false); }

    bool end_object() override {
        Value::Object members = std::move(open_.back().members);
        open_.pop_back();
        if (const auto twice = doubledKey(members)) return refuseKey(*twice);
        return put(std::move(members));
    }

    bool end_array() override {
        Value::List items = std::move(open_.back().items);
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
        open_.push_back({isObject, {}, {}});
        return true;
    }

    bool put(Value value) {
        if (open_.empty()) value_ = std::move(value);
        else if (open_.back().isObject) open_.back().members.back().second = std::move(value);
        else open_.back().items.push_back(std::move(value));
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
        for (const Open& open : open_)
            pointer = open.isObject ? below(pointer, open.members.back().first)
                                    : below(pointer, open.items.size());
        return pointer;
    }

    std::string_view text_;
    std::vector<Open> open_;
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
    if (text.size() > longest)
        return failure(Error{std::string(file), "", "this is longer than 4 MB"});
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
