// SPDX-License-Identifier: MIT
#include "fuzz/mutate_json.h"

#include "content/json.h"
#include "fuzz/fuzz.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <random>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace kneecoach::fuzz {
namespace {

/// Changes one value of a document, at a place that chance chooses.
class Change {
public:
    Change(const Value& whole, unsigned seed) : dice_(seed) {
        gather(whole);
        at_ = below(values_.size());
        changed_ = rebuilt(whole);
    }

    const Value& changed() const { return changed_; }

private:
    std::size_t below(std::size_t count) { return dice_() % count; }

    void gather(const Value& value) {
        values_.push_back(&value);
        if (const auto* list = value.list())
            for (const Value& item : *list) gather(item);
        if (const auto* object = value.object())
            for (const auto& [key, member] : *object) gather(member);
    }

    /// The same value; the one chosen comes out changed.
    Value rebuilt(const Value& value) {
        if (passed_++ == at_) return mutated(value);
        if (const auto* list = value.list()) {
            Value::List items;
            for (const Value& item : *list) items.push_back(rebuilt(item));
            return items;
        }
        if (const auto* object = value.object()) {
            Value::Object members;
            for (const auto& [key, member] : *object) members.emplace_back(key, rebuilt(member));
            return members;
        }
        return value;
    }

    Value mutated(const Value& value) {
        passed_ += 1'000'000; // what lies below is not chosen again
        if (below(4) == 0) return *values_[below(values_.size())];
        if (value.list()) return changedList(*value.list());
        if (value.object()) return changedObject(*value.object());
        if (const auto* number = value.integer(); number && below(2) == 0)
            return static_cast<std::int64_t>(static_cast<std::uint64_t>(*number) + below(5) - 2);
        if (const auto* text = value.text(); text && below(2) == 0) return changedText(*text);
        return anything();
    }

    Value changedList(Value::List items) {
        const std::size_t place = items.empty() ? 0 : below(items.size());
        switch (below(4)) {
        case 0: items.push_back(*values_[below(values_.size())]); break;
        case 1:
            if (!items.empty()) items.push_back(Value(items[place]));
            break;
        case 2:
            if (!items.empty()) std::swap(items[place], items[below(items.size())]);
            break;
        default:
            if (!items.empty()) items.erase(items.begin() + static_cast<std::ptrdiff_t>(place));
        }
        return items;
    }

    Value changedObject(Value::Object members) {
        if (members.empty() || below(4) == 0) members.emplace_back(someText(), anything());
        else if (below(2) == 0)
            members.erase(members.begin() + static_cast<std::ptrdiff_t>(below(members.size())));
        else
            std::swap(members[below(members.size())].second, members[below(members.size())].second);
        return members;
    }

    Value changedText(std::string text) {
        if (text.empty()) return "x";
        const std::size_t place = below(text.size());
        if (below(2) == 0) text.erase(place, 1);
        else text[place] = static_cast<char>('!' + static_cast<char>(below(90)));
        return text;
    }

    /// A text or key that stands somewhere else in the document.
    std::string someText() {
        const Value& value = *values_[below(values_.size())];
        if (value.text()) return *value.text();
        if (value.object() && !value.object()->empty())
            return (*value.object())[below(value.object()->size())].first;
        return "x";
    }

    Value anything() {
        static const std::array<Value, 16> odd{Value(), true, false, 0, 1, 2, 3, -1, 10, 11,
            1'000'000, std::int64_t{9'223'372'036'854'775'807}, 2.5, "", Value::List{},
            Value::Object{}};
        return below(3) == 0 ? Value(someText()) : odd.at(below(odd.size()));
    }

    std::mt19937 dice_;
    std::vector<const Value*> values_;
    std::size_t at_ = 0;
    std::size_t passed_ = 0;
    Value changed_;
};

} // namespace

std::size_t mutateJson(
    std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed, bool header) {
    const std::string_view text = textOf(data, size);
    const std::size_t begin = header ? std::min(text.find('\n'), text.size() - 1) + 1 : 0;
    if (begin > size || seed % 4 == 0) return LLVMFuzzerMutate(data, size, most);
    const auto value = parseJson(text.substr(begin), "");
    if (!value) return LLVMFuzzerMutate(data, size, most);
    const std::string changed = writeJson(Change(*value, seed).changed());
    if (begin + changed.size() > most) return LLVMFuzzerMutate(data, size, most);
    std::memcpy(data + begin, changed.data(), changed.size());
    return begin + changed.size();
}

} // namespace kneecoach::fuzz
