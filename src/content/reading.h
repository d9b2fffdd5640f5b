// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "content/finding.h"
#include "content/value.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace kneecoach {

/// A place in a document that is being read, and the list its faults are noted in. Every question asked of it answers, or
/// notes with file and JSON pointer what was expected; nothing is skipped in silence. Does not own the document.
class Reading {
public:
    Reading(const Value& value, std::string_view file, Errors& errors)
        : Reading(value, std::string(file), {}, errors) {}

    const Value& value() const { return *value_; }
    const std::string& pointer() const { return pointer_; }

    /// Notes a fault here ("expected …"), unless there are enough.
    void fault(std::string text) const;

    /// Whether enough faults are noted, and nobody would read a further one.
    bool isFull() const { return errors_->size() >= enoughFindings; }

    /// The value as what is asked for; null, and a fault noted, where it is something else.
    const std::string* text() const;
    const bool* boolean() const;
    const std::int64_t* integer(std::int64_t least, std::int64_t most) const;

    /// Calls `visit(name, reading)` for each member of an object, or notes a fault.
    void eachMember(const std::function<void(const std::string&, const Reading&)>& visit) const;

    /// Calls `visit(reading)` for each item of a list, or notes a fault.
    void eachItem(const std::function<void(const Reading&)>& visit) const;

    /// Calls `visit(reading)` for the member called `key`, where there is one.
    void member(std::string_view key, const std::function<void(const Reading&)>& visit) const;

    /// Notes a fault for each member not named in `keys`; where this is no object notes that alone, and gives false.
    bool onlyKeys(std::initializer_list<std::string_view> keys) const;

private:
    Reading(const Value& value, std::string file, std::string pointer, Errors& errors)
        : value_(&value), file_(std::move(file)), pointer_(std::move(pointer)), errors_(&errors) {}

    Reading child(const Value& value, std::string_view token) const;

    const Value* value_;
    std::string file_;
    std::string pointer_;
    Errors* errors_;
};

/// "one of a, b, c", for sentences that say what was expected.
template <class List, class Name>
std::string oneOf(const List& list, Name name) {
    std::string text = "one of";
    for (const auto& item : list) text += (text.size() == 6 ? " " : ", ") + std::string(name(item));
    return text;
}

} // namespace kneecoach
