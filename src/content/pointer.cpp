// SPDX-License-Identifier: MIT
#include "content/pointer.h"

#include <algorithm>
#include <charconv>

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

/// Looks for `part` and puts its pointer together on the way back, so that a long search costs no text.
bool search(const Value& part, const Value& whole, std::string& pointer) {
    if (&part == &whole) return true;
    const auto found = [&](const Value& value, const auto& step) {
        return search(part, value, pointer) && (pointer.insert(0, below("", step)), true);
    };
    if (const Value::Object* object = whole.object())
        return std::ranges::any_of(
            *object, [&](const auto& member) { return found(member.second, member.first); });
    if (const Value::List* list = whole.list())
        for (std::size_t i = 0; i < list->size(); ++i)
            if (found((*list)[i], i)) return true;
    return false;
}

} // namespace

std::string below(std::string_view pointer, std::string_view key) {
    return std::string(pointer) + '/' + escaped(key);
}

std::string below(std::string_view pointer, std::size_t place) {
    return std::string(pointer) + '/' + std::to_string(place);
}

std::string pointerTo(const Value& part, const Value& whole) {
    std::string pointer;
    search(part, whole, pointer);
    return pointer;
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
