// SPDX-License-Identifier: MIT
#include "content/pointer.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace kneecoach {
namespace {

std::string escaped(std::string_view key) {
    std::string out;
    for (const char c : key) {
        if (c == '~') out += "~0";
        else if (c == '/') out += "~1";
        else out += c;
    }
    return out;
}

std::string unescaped(std::string_view token) {
    std::string out;
    for (std::size_t i = 0; i < token.size(); ++i) {
        const bool escape = token[i] == '~' && i + 1 < token.size();
        out += !escape ? token[i] : token[i + 1] == '1' ? '/' : '~';
        if (escape) ++i;
    }
    return out;
}

const Value* item(const Value::List& list, std::string_view token) {
    std::size_t place = 0;
    const auto [end, error] = std::from_chars(token.begin(), token.end(), place);
    return error == std::errc{} && end == token.end() && place < list.size() ? &list[place]
                                                                             : nullptr;
}

const Value* step(const Value& value, std::string_view token) {
    if (const Value::List* list = value.list()) return item(*list, token);
    return value.member(unescaped(token));
}

std::optional<std::string> search(
    const Value& part, const Value& whole, const std::string& pointer) {
    if (&part == &whole) return pointer;
    if (const Value::Object* object = whole.object())
        for (const auto& [key, value] : *object)
            if (auto found = search(part, value, below(pointer, key))) return found;
    if (const Value::List* list = whole.list())
        for (std::size_t i = 0; i < list->size(); ++i)
            if (auto found = search(part, (*list)[i], below(pointer, i))) return found;
    return std::nullopt;
}

} // namespace

std::string below(std::string_view pointer, std::string_view key) {
    return std::string(pointer) + '/' + escaped(key);
}

std::string below(std::string_view pointer, std::size_t place) {
    return std::string(pointer) + '/' + std::to_string(place);
}

std::string pointerTo(const Value& part, const Value& whole) {
    return search(part, whole, "").value_or("");
}

const Value* at(const Value& whole, std::string_view pointer) {
    const Value* value = &whole;
    while (value && pointer.starts_with('/')) {
        pointer.remove_prefix(1);
        const std::string_view token = pointer.substr(0, pointer.find('/'));
        value = step(*value, token);
        pointer.remove_prefix(token.size());
    }
    return pointer.empty() ? value : nullptr;
}

} // namespace kneecoach
