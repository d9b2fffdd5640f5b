// SPDX-License-Identifier: MIT
#include "content/reading.h"

#include "content/pointer.h"

#include <algorithm>

namespace kneecoach {
namespace {

std::string wholeNumber(std::int64_t least, std::int64_t most) {
    if (least == most) return std::to_string(least);
    return "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
}

} // namespace

void Reading::fault(std::string text) const {
    if (!isFull()) errors_->push_back({file_, pointer_, std::move(text)});
}

Reading Reading::child(const Value& value, std::string_view token) const {
    return Reading(value, file_, below(pointer_, token), *errors_);
}

const std::string* Reading::text() const {
    if (!value_->text()) fault("expected a text");
    return value_->text();
}

const bool* Reading::boolean() const {
    if (!value_->boolean()) fault("expected true or false");
    return value_->boolean();
}

const std::int64_t* Reading::integer(std::int64_t least, std::int64_t most) const {
    const std::int64_t* number = value_->integer();
    if (number && *number >= least && *number <= most) return number;
    fault("expected " + wholeNumber(least, most)
        + (value_->real() ? ", written without a decimal point" : ""));
    return nullptr;
}

void Reading::eachMember(
    const std::function<void(const std::string&, const Reading&)>& visit) const {
    if (!value_->object()) return fault("expected an object");
    for (const auto& [name, value] : *value_->object()) visit(name, child(value, name));
}

void Reading::eachItem(const std::function<void(const Reading&)>& visit) const {
    if (!value_->list()) return fault("expected a list");
    std::size_t place = 0;
    for (const Value& value : *value_->list()) visit(child(value, std::to_string(place++)));
}

void Reading::member(std::string_view key, const std::function<void(const Reading&)>& visit) const {
    if (const Value* value = value_->member(key)) visit(child(*value, key));
}

bool Reading::onlyKeys(std::initializer_list<std::string_view> keys) const {
    eachMember([&](const std::string& name, const Reading& reading) {
        if (!isFull() && std::ranges::find(keys, std::string_view(name)) == keys.end())
            reading.fault(
                "unknown key; expected " + oneOf(keys, [](std::string_view key) { return key; }));
    });
    return value_->object() != nullptr;
}

} // namespace kneecoach
