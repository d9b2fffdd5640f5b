// SPDX-License-Identifier: MIT
#include "content/check_schema.h"
#include "content/edited_pack.h"
#include "content/json.h"
#include "support/catch.h"

#include <algorithm>

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

Findings found(std::string_view schema, std::string_view text) {
    Findings findings;
    checkSchema({"a.json", parseJson(text, "").value()}, parseJson(schema, "").value(), findings);
    return findings;
}

std::string sentence(std::string_view schema, std::string_view text) {
    const Findings findings = found(schema, text);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].check == "schema");
    return findings[0].text;
}

} // namespace

TEST_CASE("what fits its schema has no finding") {
    CHECK(found(R"({"type": "object"})", "{}").empty());
}

TEST_CASE("a schema's finding says what is there and what was expected") {
    CHECK(sentence(R"({"type": "string"})", "3") == "3 stands here; a text was expected");
    CHECK(sentence(R"({"type": ["array", "string"]})", "{}")
        == "an object stands here; a list or a text was expected");
    CHECK(sentence(R"({"type": "integer"})", "2.5")
        == "a number with a fraction stands here; a whole number was expected");
    CHECK(sentence(R"({"enum": ["a", "b"]})", R"("c")") == R"("c" is not one of "a", "b")");
    CHECK(sentence(R"({"const": 1})", "2") == "2 stands here; 1 was expected");
    CHECK(sentence(R"({"minimum": 3})", "2") == "2 is less than 3");
    CHECK(sentence(R"({"maximum": 3})", "4") == "4 is more than 3");
    CHECK(sentence(R"({"maxItems": 1})", "[1, 2]") == "at most 1 were expected here");
    CHECK(sentence(R"({"minItems": 1})", "[]") == "at least 1 were expected here");
    CHECK(sentence(R"({"maxLength": 2})", R"("äöü")") == "this text is longer than 2 characters");
    CHECK(
        sentence(R"({"minLength": 1})", R"("")") == "a text of at least 1 characters was expected");
    CHECK(sentence(R"({"required": ["a"]})", "{}") == R"(the key "a" is missing)");
    CHECK_THAT(sentence(R"({"not": {}})", "1"), ContainsSubstring("exclude each other"));
    CHECK_THAT(sentence(R"({"uniqueItems": true})", "[1, 1]"), ContainsSubstring("does not fit"));
}

TEST_CASE("every unknown key is a finding of its own, with its place") {
    const Findings findings =
        found(R"({"items": {"properties": {"a": {}}, "additionalProperties": false}})",
            R"([{"a": 1}, {"b": 1, "c/d": 2}])");
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].pointer == "/1/b");
    CHECK(findings[1].pointer == "/1/c~1d");
    CHECK(findings[0].text == R"(nobody knows the key "b"; known are a)");
}

TEST_CASE("all faults of a file are found at once, each once") {
    const Findings findings = found(
        R"({"properties": {"a": {"items": {"$ref": "#/definitions/n"}}},
            "definitions": {"n": {"type": "integer", "maximum": 5}}})",
        R"({"a": [1, "x", 9, [2]]})");
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].pointer == "/a/1");
    CHECK(findings[1].pointer == "/a/2");
    CHECK(findings[1].text == "9 is more than 5");
    CHECK(findings[2].pointer == "/a/3");
}

TEST_CASE("a long text is cut in the sentence about it") {
    const std::string sentenceOf =
        sentence(R"({"enum": ["a"]})", '"' + std::string(9'000, 'x') + '"');
    CHECK(sentenceOf.size() < 150);
}

TEST_CASE("a broken schema refuses the file instead of letting it through") {
    CHECK_THAT(sentence(R"({"type": 3})", "1"), ContainsSubstring("schema cannot be used"));
    CHECK_THAT(sentence(R"({"$ref": "http://example.org/x"})", "1"), ContainsSubstring("schema"));
    Findings findings;
    Schemas("/nowhere").check({"a.json", Value()}, "a.json", findings);
    REQUIRE(findings.size() == 1);
    CHECK_THAT(findings[0].text, ContainsSubstring("no such file"));
}

TEST_CASE("findings of a file that is all wrong stay few") {
    std::string text = "[0";
    for (int i = 0; i < 5'000; ++i) text += ",0";
    CHECK(found(R"({"items": {"type": "string"}})", text + "]").size() == enoughFindings);
}

TEST_CASE("an unknown key is an error in every file of a pack") {
    const auto file = GENERATE(as<std::string>{}, "pack.json", "sources.json", "body.json",
        "positions.json", "techniques.json", "session.json", "questions.json", "steps.json",
        "routines.json", "emergency-numbers.json", "refused-claims.json", "lang/en.json");
    CHECK(EditedPack().put(file, "/extra", "1").finds("schema", file, "/extra"));
}

TEST_CASE("an unknown key deep in a file is an error") {
    const auto refuses = [](std::string_view file, std::string_view path) {
        return EditedPack().put(file, path, "[]").finds("schema", file, path);
    };
    CHECK(refuses("pack.json", "/notes/0/extra"));
    CHECK(refuses("sources.json", "/sources/0/extra"));
    CHECK(refuses("body.json", "/regions/calf/extra"));
    CHECK(refuses("body.json", "/always_off/patella/extra"));
    CHECK(refuses("positions.json", "/positions/seated/setups/foot-forward/extra"));
    CHECK(refuses("techniques.json", "/techniques/effleurage/hands/0/extra"));
    CHECK(refuses("techniques.json", "/tools/ball/extra"));
    CHECK(refuses("session.json", "/limits/extra"));
    CHECK(refuses("session.json", "/between/extra"));
    CHECK(refuses("session.json", "/preparations/heat/extra"));
    CHECK(refuses("questions.json", "/pages/you/extra"));
    CHECK(refuses("questions.json", "/restrictions/light-only/excludes/extra"));
    CHECK(refuses("questions.json", "/questions/fever/yes_no/extra"));
    CHECK(refuses("questions.json", "/questions/surgery/answers/never/extra"));
    CHECK(refuses("steps.json", "/steps/quad-kneading/seconds/extra"));
    CHECK(refuses("steps.json", "/steps/quad-kneading/with/0/extra"));
    CHECK(refuses("steps.json", "/steps/quad-kneading/where/0/extra"));
    CHECK(refuses("routines.json", "/named/usual/when/extra"));
    CHECK(refuses("emergency-numbers.json", "/countries/gb/extra"));
    CHECK(refuses("refused-claims.json", "/refused/0/extra"));
}

TEST_CASE("a missing key is an error") {
    CHECK(EditedPack()
              .drop("steps.json", "/steps/calf-glide/seconds")
              .finds("schema", "steps.json", "/steps/calf-glide"));
    CHECK(EditedPack().drop("session.json", "/limits").finds("schema", "session.json", ""));
    CHECK(EditedPack()
              .drop("questions.json", "/questions/fever/asked")
              .finds("schema", "questions.json", "/questions/fever"));
}

TEST_CASE("a question has answers or a yes and no, and only one of them") {
    CHECK(EditedPack()
              .drop("questions.json", "/questions/fever/yes_no")
              .finds("schema", "questions.json", "/questions/fever"));
    CHECK(EditedPack()
              .put("questions.json", "/questions/fever/answers", R"([{"id": "a"}, {"id": "b"}])")
              .finds("schema", "questions.json", "/questions/fever"));
}

TEST_CASE("an unknown word is an error, never a default") {
    const auto refuses = [](std::string_view file, std::string_view path) {
        return EditedPack().put(file, path, R"("strange")").finds("schema", file, path);
    };
    CHECK(refuses("questions.json", "/questions/fever/yes_no/outcome"));
    CHECK(refuses("questions.json", "/questions/fever/asked"));
    CHECK(refuses("questions.json", "/questions/fever/asked_of"));
    CHECK(refuses("questions.json", "/questions/fever/opens_again/when"));
    CHECK(refuses("techniques.json", "/techniques/effleurage/motion"));
    CHECK(refuses("techniques.json", "/techniques/effleurage/hands/0/hand"));
    CHECK(refuses("steps.json", "/steps/calf-glide/direction"));
    CHECK(refuses("steps.json", "/steps/calf-glide/takes"));
    CHECK(refuses("steps.json", "/steps/calf-glide/with/0/sides"));
    CHECK(refuses("body.json", "/regions/calf/sides/0"));
    CHECK(refuses("session.json", "/preparations/heat/when"));
    CHECK(refuses("routines.json", "/instead/0/when"));
    CHECK(refuses("refused-claims.json", "/refused/0/kind"));
}
