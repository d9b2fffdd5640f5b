// SPDX-License-Identifier: MIT
#include "content/entry.h"

#include "content/pointer.h"

namespace kneecoach {
namespace {

constexpr std::int64_t largest =
    1'000'000; ///< so that sums of what is read stay far from any overflow

} // namespace

Entry Entry::operator[](std::string_view key) const {
    Entry entry = *this;
    entry.within_ = value_ ? value_ : within_;
    entry.value_ = value_ ? value_->member(key) : nullptr;
    return entry;
}

Entry Entry::below(const Value& value) const {
    Entry entry = *this;
    entry.value_ = entry.within_ = &value;
    return entry;
}

std::string_view Entry::text() const {
    const std::string* text = value_ ? value_->text() : nullptr;
    return text ? *text : std::string_view();
}

int Entry::number(int otherwise) const {
    const std::int64_t* number = value_ ? value_->integer() : nullptr;
    return number ? static_cast<int>(std::clamp(*number, -largest, largest)) : otherwise;
}

bool Entry::flag(bool otherwise) const {
    const bool* flag = value_ ? value_->boolean() : nullptr;
    return flag ? *flag : otherwise;
}

std::vector<std::string> Entry::texts() const {
    return each([](const Entry& entry) { return std::string(entry.text()); });
}

void Entry::note(std::string_view check, std::string text) const {
    if (isFull(*findings_)) return;
    const std::string pointer = pointerTo(value_ ? *value_ : *within_, file_->content);
    kneecoach::note(
        {Finding::Level::error, std::string(check), file_->name, pointer, std::move(text)},
        *findings_);
}

void Entry::noteNoId() const {
    note("id", "an id has 1 to 31 lower case letters, digits and dashes");
}

void Entry::noteUnknown(std::string_view kind) const {
    note("unknown-id", "there is no " + std::string(kind) + ' ' + inQuotes(text()));
}

} // namespace kneecoach
