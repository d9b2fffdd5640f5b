// SPDX-License-Identifier: MIT
#pragma once

#include "content/value.h"

/// A schema that cannot be used is told, not aborted on.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/internal/adapter.hpp>
#include <valijson/internal/basic_adapter.hpp>
#include <valijson/internal/frozen_value.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

/// valijson's view of a `Value`, in the form its own adapters have, so that what was read once is not read again.
namespace kneecoach {

class ValueAdapter;

struct ValueMember;

/// Walks over the items of a list as adapters.
template <class Base, class Seen>
class ValueIterator {
public:
    using iterator_category = std::bidirectional_iterator_tag;
    using value_type = Seen;
    using difference_type = std::ptrdiff_t;
    using pointer = Seen*;
    using reference = Seen&;

    explicit ValueIterator(Base at) : at_(at) {}

    Seen operator*() const;
    valijson::adapters::DerefProxy<Seen> operator->() const {
        return valijson::adapters::DerefProxy<Seen>(**this);
    }
    bool operator==(const ValueIterator& other) const { return at_ == other.at_; }
    ValueIterator& operator++() {
        ++at_;
        return *this;
    }
    ValueIterator operator++(int) { return ValueIterator(at_++); }
    ValueIterator& operator--() {
        --at_;
        return *this;
    }
    void advance(std::ptrdiff_t n) { at_ += n; }

private:
    Base at_;
};

class ValueList {
public:
    using const_iterator = ValueIterator<Value::List::const_iterator, ValueAdapter>;
    using iterator = const_iterator;

    ValueList() : list_(&none()) {}
    explicit ValueList(const Value::List& list) : list_(&list) {}

    const_iterator begin() const { return const_iterator(list_->begin()); }
    const_iterator end() const { return const_iterator(list_->end()); }
    std::size_t size() const { return list_->size(); }

private:
    static const Value::List& none() {
        static const Value::List none;
        return none;
    }
    const Value::List* list_;
};

class ValueObject {
public:
    using const_iterator = ValueIterator<Value::Object::const_iterator, ValueMember>;
    using iterator = const_iterator;

    ValueObject() : object_(&none()) {}
    explicit ValueObject(const Value::Object& object) : object_(&object) {}

    const_iterator begin() const { return const_iterator(object_->begin()); }
    const_iterator end() const { return const_iterator(object_->end()); }
    std::size_t size() const { return object_->size(); }

    /// Finds no `pattern`: those of our schemas are for editors. `Entry::id` judges the same, and std::regex would
    /// overflow the stack on a long text.
    const_iterator find(std::string_view key) const {
        auto at = object_->begin();
        while (at != object_->end() && at->first != key) ++at;
        return const_iterator(key == "pattern" ? object_->end() : at);
    }

private:
    static const Value::Object& none() {
        static const Value::Object none;
        return none;
    }
    const Value::Object* object_;
};

/// A copy that outlives the document it came from.
class FrozenValue : public valijson::adapters::FrozenValue {
public:
    explicit FrozenValue(Value value) : value_(std::move(value)) {}

    valijson::adapters::FrozenValue* clone() const override { return new FrozenValue(value_); }
    bool equalTo(const valijson::adapters::Adapter& other, bool strict) const override;

private:
    Value value_;
};

class ValueView {
public:
    ValueView() : value_(&none()) {}
    explicit ValueView(const Value& value) : value_(&value) {}

    valijson::adapters::FrozenValue* freeze() const { return new FrozenValue(*value_); }

    opt::optional<ValueList> getArrayOptional() const {
        if (isArray()) return ValueList(*value_->list());
        return {};
    }
    opt::optional<ValueObject> getObjectOptional() const {
        if (isObject()) return ValueObject(*value_->object());
        return {};
    }

    bool getArraySize(std::size_t& size) const {
        return isArray() && put(value_->list()->size(), size);
    }
    bool getObjectSize(std::size_t& size) const {
        return isObject() && put(value_->object()->size(), size);
    }
    bool getBool(bool& out) const { return isBool() && put(*value_->boolean(), out); }
    bool getDouble(double& out) const { return isDouble() && put(*value_->real(), out); }
    bool getInteger(std::int64_t& out) const { return isInteger() && put(*value_->integer(), out); }
    bool getString(std::string& out) const { return isString() && put(*value_->text(), out); }

    static bool hasStrictTypes() { return true; }
    bool isArray() const { return value_->list(); }
    bool isBool() const { return value_->boolean(); }
    bool isDouble() const { return value_->real(); }
    bool isInteger() const { return value_->integer(); }
    bool isNull() const { return value_->isNull(); }
    bool isNumber() const { return isInteger() || isDouble(); }
    bool isObject() const { return value_->object(); }
    bool isString() const { return value_->text(); }

private:
    template <class T>
    static bool put(const T& value, T& out) {
        out = value;
        return true;
    }
    static const Value& none() {
        static const Value none(Value::Object{});
        return none;
    }
    const Value* value_;
};

class ValueAdapter : public valijson::adapters::BasicAdapter<ValueAdapter, ValueList, ValueMember,
                         ValueObject, ValueView> {
public:
    ValueAdapter() = default;
    explicit ValueAdapter(const Value& value) : BasicAdapter(ValueView(value)) {}
};

/// A member of an object, in the form of a pair; the key is not copied.
struct ValueMember {
    const std::string& first;
    ValueAdapter second;
};

template <>
inline ValueAdapter ValueList::const_iterator::operator*() const {
    return ValueAdapter(*at_);
}

template <>
inline ValueMember ValueObject::const_iterator::operator*() const {
    return {at_->first, ValueAdapter(at_->second)};
}

inline bool FrozenValue::equalTo(const valijson::adapters::Adapter& other, bool strict) const {
    return ValueAdapter(value_).equalTo(other, strict);
}

} // namespace kneecoach

template <>
struct valijson::adapters::AdapterTraits<kneecoach::ValueAdapter> {
    using DocumentType = kneecoach::Value;
    static std::string adapterName() { return "ValueAdapter"; }
};
