// SPDX-License-Identifier: MIT
#pragma once

#include "content/pointer.h"
#include "content/value.h"

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

/// Documents in which values are of another type than they should be.
namespace kneecoach {

inline const std::array<Value, 7>& oneOfEachType() {
    static const std::array<Value, 7> values{
        Value(), true, 7, 2.5, "x", Value::List{}, Value::Object{}};
    return values;
}

inline std::size_t typeOf(const Value& value) {
    if (value.boolean()) return 1;
    if (value.integer()) return 2;
    if (value.real()) return 3;
    if (value.text()) return 4;
    if (value.list()) return 5;
    return value.object() ? 6 : 0;
}

/// The pointers of all values so many levels below the top of a document.
inline std::vector<std::string> placesAt(
    const Value& value, std::size_t level, const std::string& pointer = {}) {
    if (level == 0) return {pointer};
    std::vector<std::string> all;
    const auto add = [&](const Value& part, const std::string& place) {
        const auto found = placesAt(part, level - 1, place);
        all.insert(all.end(), found.begin(), found.end());
    };
    if (const auto* list = value.list())
        for (std::size_t i = 0; i < list->size(); ++i) add((*list)[i], below(pointer, i));
    if (const auto* object = value.object())
        for (const auto& [key, member] : *object) add(member, below(pointer, key));
    return all;
}

/// A document with `other` at each of these places.
inline Value with(const Value& value, const std::set<std::string>& places, const Value& other,
    const std::string& pointer = {}) {
    if (places.contains(pointer)) return other;
    if (const auto* list = value.list()) {
        Value::List items;
        for (std::size_t i = 0; i < list->size(); ++i)
            items.push_back(with((*list)[i], places, other, below(pointer, i)));
        return items;
    }
    if (const auto* object = value.object()) {
        Value::Object members;
        for (const auto& [key, member] : *object)
            members.emplace_back(key, with(member, places, other, below(pointer, key)));
        return members;
    }
    return value;
}

/// Calls `visit(document, place, other)` with every value of a document in turn replaced by one of each other type.
template <class Visit>
void eachWrongType(const Value& document, Visit visit) {
    for (std::size_t level = 0; !placesAt(document, level).empty(); ++level)
        for (const std::string& place : placesAt(document, level))
            for (const Value& other : oneOfEachType())
                if (typeOf(other) != typeOf(*at(document, place)))
                    visit(with(document, {place}, other), place, other);
}

} // namespace kneecoach
