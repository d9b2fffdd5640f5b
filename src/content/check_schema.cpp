// SPDX-License-Identifier: MIT
#include "content/check_schema.h"

#include "content/json.h"
#include "content/pointer.h"
#include "content/value_adapter.h"

#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>

namespace kneecoach {
namespace {

/// A place that was refused: what is there, what the schema says of it, and what the library said.
struct Refused {
    const Value& value;
    const Value& schema;
    std::string_view said;
};

std::string asWritten(const Value& value) {
    if (const auto* text = value.text()) return inQuotes(*text);
    if (const auto* integer = value.integer()) return std::to_string(*integer);
    if (value.real()) return "a number with a fraction";
    if (const auto* flag = value.boolean()) return *flag ? "true" : "false";
    return value.list() ? "a list" : value.object() ? "an object" : "null";
}

/// Each item as it is written, with commas between.
template <class List, class Show>
std::string listed(const List& list, Show show) {
    std::string all;
    for (const auto& item : list) all += (all.empty() ? "" : ", ") + show(item);
    return all;
}

std::string typeInWords(const Value& type) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> words{
        {{"integer", "a whole number"}, {"string", "a text"}, {"boolean", "true or false"},
            {"array", "a list"}, {"object", "an object"}}};
    if (const auto* types = type.list()) {
        std::string all;
        for (const Value& each : *types) all += (all.empty() ? "" : " or ") + typeInWords(each);
        return all;
    }
    const auto found =
        std::ranges::find(words, *type.text(), [](const auto& word) { return word.first; });
    return std::string(found == words.end() ? *type.text() : found->second);
}

std::string number(const Refused& at, std::string_view keyword) {
    const Value* limit = at.schema.member(keyword);
    return limit ? asWritten(*limit) : std::string();
}

std::string wrongType(const Refused& at) {
    const Value* type = at.schema.member("type");
    return asWritten(at.value) + " stands here; " + (type ? typeInWords(*type) : "something else")
        + " was expected";
}

std::string wrongWord(const Refused& at) {
    const Value* words = at.schema.member("enum");
    return asWritten(at.value) + " is not one of "
        + (words && words->list() ? listed(*words->list(), asWritten) : "");
}

std::string wrongConstant(const Refused& at) {
    return asWritten(at.value) + " stands here; " + number(at, "const") + " was expected";
}

std::string missingKey(const Refused& at) {
    const auto begin = at.said.find('\'') + 1;
    return "the key \"" + std::string(at.said.substr(begin, at.said.rfind('\'') - begin))
        + "\" is missing";
}

std::string together(const Refused&) { return "keys stand here that exclude each other"; }

std::string tooSmall(const Refused& at) {
    return asWritten(at.value) + " is less than " + number(at, "minimum");
}
std::string tooBig(const Refused& at) {
    return asWritten(at.value) + " is more than " + number(at, "maximum");
}
std::string tooMany(const Refused& at) {
    return "at most " + number(at, at.value.list() ? "maxItems" : "maxProperties")
        + " were expected here";
}
std::string tooFew(const Refused& at) {
    return "at least " + number(at, "minItems") + " were expected here";
}
std::string tooLong(const Refused& at) {
    return "this text is longer than " + number(at, "maxLength") + " characters";
}
std::string tooShort(const Refused& at) {
    return "a text of at least " + number(at, "minLength") + " characters was expected";
}

/// What the library says, by its first words, and what we say instead. What is not listed ("Failed to validate …") only
/// repeats at a parent what was said of a child.
struct Complaint {
    std::string_view said;
    std::string (*ours)(const Refused&);
};

constexpr std::array<Complaint, 13> sentences{{
    {"Value type not permitted", wrongType}, {"Failed to match against any enum", wrongWord},
    {"Failed to match expected value", wrongConstant}, {"Missing required property", missingKey},
    {"Target should not validate", together}, {"Expected number greater", tooSmall},
    {"Expected number less", tooBig}, {"Array should contain no more", tooMany},
    {"Array should contain no fewer", tooFew}, {"Object should have no more", tooMany},
    {"String should be no more", tooLong}, {"String should be no fewer", tooShort},
    {"Object contains a property", nullptr}, // each unknown key is a fault of its own
}};

const Value& resolved(const Value& schema, const Value& whole) {
    const Value* reference = schema.member("$ref");
    if (!reference || !reference->text()) return schema;
    const Value* target = at(whole, std::string_view(*reference->text()).substr(1));
    return target ? *target : schema;
}

/// The part of the schema that speaks of one key (or item) below what `schema` speaks of.
const Value& schemaBelow(const Value& schema, const std::string& key, const Value& whole) {
    const Value* properties = schema.member("properties");
    const Value* next = properties ? properties->member(key) : nullptr;
    if (!next) next = schema.member("additionalProperties");
    if (!next || !next->object()) next = schema.member("items");
    return next ? resolved(*next, whole) : schema;
}

/// Turns what the library found into findings.
class Teller {
public:
    Teller(const PackFile& file, const Value& schema, Findings& findings)
        : file_(file), schema_(schema), findings_(findings) {}

    void tell(const valijson::ValidationResults::Error& error) {
        const auto known = std::ranges::find_if(sentences, [&](const Complaint& sentence) {
            return error.description.starts_with(sentence.said);
        });
        if (known == sentences.end()) return;
        std::string pointer;
        const Value* schema = &schema_;
        for (auto step = error.context.begin() + 1; step != error.context.end(); ++step) {
            const std::string key = step->substr(1, step->size() - 2);
            pointer = below(pointer, key);
            schema = &schemaBelow(*schema, key, schema_);
        }
        const Value* value = at(file_.content, pointer);
        if (!value) return;
        if (known->ours) note(pointer, known->ours({*value, *schema, error.description}));
        else unknownKeys(pointer, *value, *schema);
    }

    void note(std::string pointer, std::string text) {
        kneecoach::note(
            {Finding::Level::error, "schema", file_.name, std::move(pointer), std::move(text)},
            findings_);
    }

private:
    void unknownKeys(const std::string& pointer, const Value& value, const Value& schema) {
        const Value* known = schema.member("properties");
        const auto name = [](const Value::Member& each) { return each.first; };
        const std::string names = known ? listed(*known->object(), name) : "";
        for (const auto& [key, member] : *value.object())
            if (known && !known->member(key) && !isFull(findings_))
                note(below(pointer, key),
                    "nobody knows the key " + inQuotes(key) + "; known are " + names);
    }

    const PackFile& file_;
    const Value& schema_;
    Findings& findings_;
};

void validate(const PackFile& file, const Value& schema, Findings& findings) {
    valijson::Schema rules;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(ValueAdapter(schema), rules);
    valijson::ValidationResults results;
    if (valijson::Validator().validate(rules, ValueAdapter(file.content), &results)) return;
    const std::size_t before = findings.size();
    Teller teller(file, schema, findings);
    for (const auto& error : results)
        if (!isFull(findings)) teller.tell(error);
    if (findings.size() == before) teller.note("", "this does not fit its schema");
}

void noteUnusable(const PackFile& file, const std::string& why, Findings& findings) {
    note({Finding::Level::error, "schema", file.name, "", "its schema cannot be used: " + why},
        findings);
}

} // namespace

void checkSchema(const PackFile& file, const Value& schema, Findings& findings) {
    try {
        validate(file, schema, findings);
    } catch (const std::exception& error) {
        noteUnusable(file, error.what(), findings);
    }
}

void Schemas::check(const PackFile& file, const std::string& name, Findings& findings) const {
    const auto schema = readFile(folder_ + '/' + name).and_then([&](const std::string& bytes) {
        return parseJson(bytes, name);
    });
    if (schema) checkSchema(file, *schema, findings);
    else noteUnusable(file, schema.error().text, findings);
}

} // namespace kneecoach
