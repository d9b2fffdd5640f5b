// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "content/reading.h"
#include "figure/read_paths.h"

#include <algorithm>
#include <optional>

namespace kneecoach {

// One `readInto` for each kind of value: it is set where the text holds one, else a fault is noted.

inline void readInto(const Reading& reading, bool& value) {
    if (const bool* found = reading.boolean()) value = *found;
}

inline void readInto(const Reading& reading, double& value) { value = numberIn(reading); }
inline void readInto(const Reading& reading, QPointF& value) { value = pointIn(reading); }

inline void readInto(const Reading& reading, std::string& value) {
    if (const std::string* found = reading.text()) value = *found;
}

template <class Tag>
void readInto(const Reading& reading, Id<Tag>& value) {
    const std::string* text = reading.text();
    const auto id = text ? Id<Tag>::parse(*text) : std::nullopt;
    if (text && !id) reading.fault("expected an id");
    value = id.value_or(Id<Tag>{});
}

template <class T>
void readInto(const Reading& reading, std::optional<T>& value) {
    readInto(reading, value.emplace());
}

template <class T>
void readInto(const Reading& reading, std::vector<T>& values) {
    reading.eachItem([&](const Reading& item) { readInto(item, values.emplace_back()); });
}

/// A name out of `names`; its place there is the value.
template <class Enum, class Names>
void readName(const Reading& reading, const Names& names, Enum& value) {
    const std::string* text = reading.text();
    if (!text) return;
    const auto found = std::ranges::find(names, std::string_view(*text));
    if (found != names.end()) value = static_cast<Enum>(found - names.begin());
    else reading.fault("expected " + oneOf(names, [](std::string_view name) { return name; }));
}

/// The member `key`, where there is one.
template <class T>
void take(const Reading& reading, std::string_view key, T& value) {
    reading.member(key, [&](const Reading& member) { readInto(member, value); });
}

/// The member `key`, and a fault where there is none.
template <class T>
void takeNeeded(const Reading& reading, std::string_view key, T& value) {
    needed(reading, key, [&](const Reading& member) { readInto(member, value); });
}

} // namespace kneecoach
