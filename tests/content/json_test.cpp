// SPDX-License-Identifier: MIT
#include "content/json.h"
#include "support/catch.h"

#include <string>

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

Value read(std::string_view text) {
    const auto value = parseJson(text, "a.json");
    REQUIRE(value);
    return *value;
}

Error refusedJson(std::string_view text) {
    const auto value = parseJson(text, "a.json");
    REQUIRE_FALSE(value);
    CHECK(value.error().file == "a.json");
    return value.error();
}

std::string nested(std::size_t levels) {
    return std::string(levels, '[') + std::string(levels, ']');
}

} // namespace

TEST_CASE("every kind of value is read as what it is") {
    const Value value = read(R"({"z": null, "a": [true, -3, 2.5, "grün\n"], "m": {}})");
    REQUIRE(value.object());
    CHECK(value.object()->at(0).first == "z");
    CHECK(value.member("z")->isNull());
    CHECK(*value.member("a") == Value(Value::List{true, -3, 2.5, "grün\n"}));
    CHECK(value.member("m")->object()->empty());
}

TEST_CASE("what is no JSON is refused with line and column") {
    CHECK_THAT(refusedJson("{\n  \"a\" 1}").text, ContainsSubstring("colon"));
    CHECK_THAT(refusedJson("{\n  \"a\" 1}").text, ContainsSubstring("line 2, column 7"));
    CHECK_THAT(refusedJson("[1 2]").text, ContainsSubstring("comma or a closing bracket"));
    CHECK_THAT(refusedJson("{\"a\": 1 \"b\"}").text, ContainsSubstring("comma or a closing brace"));
    CHECK_THAT(refusedJson("{a: 1}").text, ContainsSubstring("key in double quotes"));
    CHECK_THAT(refusedJson("[nul]").text, ContainsSubstring("value was expected"));
    CHECK_THAT(refusedJson("[1").text, ContainsSubstring("ends too early"));
    CHECK_THAT(refusedJson("").text, ContainsSubstring("ends too early"));
    CHECK_THAT(refusedJson("1 1").text, ContainsSubstring("nothing more"));
    CHECK_THAT(refusedJson("[\"a").text, ContainsSubstring("not closed"));
    CHECK_THAT(refusedJson("[\"a\nb\"]").text, ContainsSubstring("control character"));
    CHECK_THAT(refusedJson("[\"\\x\"]").text, ContainsSubstring("escape"));
    CHECK_THAT(refusedJson("// no\n1").text, ContainsSubstring("line 1"));
}

TEST_CASE("columns count characters, not bytes") {
    CHECK_THAT(refusedJson("[\"ä\" x]").text, ContainsSubstring("column 6"));
}

TEST_CASE("a doubled key is an error with its place") {
    const Error error = refusedJson(R"({"a": [{"b~/": 1, "c": 2, "b~/": 3}]})");
    CHECK(error.pointer == "/a/0/b~0~1");
    CHECK_THAT(error.text, ContainsSubstring("twice"));
}

TEST_CASE("text that is not UTF-8 is refused") {
    CHECK_THAT(refusedJson("[\"\xFF\"]").text, ContainsSubstring("UTF-8"));
    CHECK_THAT(refusedJson("[\"\xC3\"]").text, ContainsSubstring("UTF-8"));
    CHECK_THAT(refusedJson("[\"\xED\xA0\x80\"]").text, ContainsSubstring("UTF-8"));
    CHECK_FALSE(refusedJson("\xFE\xFF[]").text.empty());
}

TEST_CASE("a null character ends no document early") {
    const std::string_view text("{\"a\": 1}\0{\"b\"", 14);
    CHECK_THAT(refusedJson(text).text, ContainsSubstring("null characters was expected"));
    CHECK_THAT(refusedJson(text).text, ContainsSubstring("line 1, column 9"));
    CHECK_FALSE(parseJson(std::string_view("1\0", 2), ""));
}

TEST_CASE("a byte order mark is refused: it is no part of JSON") {
    CHECK_THAT(refusedJson("\xEF\xBB\xBF{}").text, ContainsSubstring("byte order mark"));
}

TEST_CASE("a text or key that would work upon a terminal is refused with its place") {
    CHECK(refusedJson(R"({"a": ["x", "\u001b[2J"]})").pointer == "/a/1");
    CHECK(refusedJson(R"(["\u0000"])").pointer == "/0");
    CHECK(refusedJson(R"(["\u007f"])").pointer == "/0");
    CHECK(refusedJson(R"(["\u009b2J"])").pointer == "/0");
    CHECK_THAT(refusedJson(R"({"\u0007": 1})").text, ContainsSubstring("key without control"));
    CHECK(parseJson(R"(["a\tb\n"])", ""));
}

TEST_CASE("blanks without end are refused before the library looks at them") {
    const std::string many(1'001, '\n');
    CHECK(parseJson(many.substr(1) + "{}", ""));
    CHECK_THAT(refusedJson(many + "{}").text, ContainsSubstring("1000 blanks"));
    CHECK_THAT(refusedJson("{\n" + many + "}").text, ContainsSubstring("line 1001"));
}

TEST_CASE("numbers out of range are refused") {
    CHECK_THAT(refusedJson("[9223372036854775808]").text, ContainsSubstring("out of range"));
    CHECK(refusedJson("[0, 9223372036854775808]").pointer == "/1");
    CHECK_THAT(refusedJson("[1e999]").text, ContainsSubstring("out of range"));
    CHECK_FALSE(parseJson("[NaN]", ""));
    CHECK(*read("[9223372036854775807]").list()->at(0).integer() == 9223372036854775807);
}

TEST_CASE("32 levels are read, 33 are refused before any stack could overflow") {
    CHECK(parseJson(nested(32), ""));
    CHECK_THAT(refusedJson(nested(33)).text, ContainsSubstring("32 levels"));
    CHECK_THAT(refusedJson(std::string(1'000'000, '[')).text, ContainsSubstring("32 levels"));
}

TEST_CASE("countless values and endless keys are refused") {
    std::string many = "[0";
    for (int i = 0; i < 50'000; ++i) many += ",0";
    CHECK_THAT(refusedJson(many + ']').text, ContainsSubstring("50000 values"));
    const std::string key(201, 'k');
    CHECK_THAT(refusedJson("{\"" + key + "\": 1}").text, ContainsSubstring("200 bytes"));
    CHECK(parseJson("{\"" + key.substr(1) + "\": 1}", ""));
}

TEST_CASE("a doubled key is found among many") {
    std::string many = "{\"again\": 0";
    for (int i = 0; i < 1'000; ++i) many += ",\"k" + std::to_string(i) + "\": 0";
    CHECK(parseJson(many + '}', ""));
    CHECK(refusedJson(many + ",\"again\": 1}").pointer == "/again");
}

TEST_CASE("more than 4 MB is refused") {
    const std::string most = '"' + std::string((4U << 20U) - 2, 'a') + '"';
    CHECK(parseJson(most, ""));
    CHECK_THAT(refusedJson(most + ' ').text, ContainsSubstring("4 MB"));
}

TEST_CASE("what is written is read back as it was") {
    const Value value =
        Value::Object{{"b", Value::List{1, 0.1, "\"ä\n", true, Value()}}, {"a", Value::Object{}}};
    CHECK(writeJson(value) == R"({"b":[1,0.1,"\"ä\n",true,null],"a":{}})");
    CHECK(read(writeJson(value)) == value);
    CHECK(read(writeJson(value, true)) == value);
    CHECK(writeJson(Value::Object{{"a", 1}}, true) == "{\n  \"a\": 1\n}");
}

TEST_CASE("what is written is always UTF-8") { CHECK(writeJson("\xFF") == "\"\uFFFD\""); }
