// SPDX-License-Identifier: MIT
#include "content/json.h"
#include "screening/check_file.h"
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

namespace kneecoach {
namespace {

Result<CheckFile, Errors> read(std::string text, std::optional<Instant> at = std::nullopt) {
    return readCheck(shippedPack(), parseJson(text, "answers.json").value(), "answers.json", at);
}

/// A document of the given members beside format and time.
std::string document(const std::string& members) {
    return R"({"format": 1, "at": "2026-11-20T09:00:00Z")" + (members.empty() ? "" : ", " + members)
        + "}";
}

std::string onlyError(const std::string& text) {
    const auto result = read(text);
    REQUIRE_FALSE(result);
    REQUIRE(result.error().size() == 1);
    return describe(result.error().front());
}

TEST_CASE("an empty document is read, and everything in it is silence") {
    const auto result = read(document(""));
    REQUIRE(result);
    CHECK(screen(shippedPack(), result->check).isOpen());
    CHECK(result->check.asked == PerLeg<bool>{true, true});
}

TEST_CASE("an answer is given at the document's time, or at its own") {
    const auto result = read(document(
        R"("answers": {"age": "55-or-over", "diabetes": "no"}, "answered": {"diabetes": "2026-11-01T10:00:00Z"})"));
    REQUIRE(result);
    const Pack& pack = shippedPack();
    CHECK(result->check.answers.to(pack, person().place("age"), Leg::left)->at
        == at("2026-11-20T09:00:00Z"));
    CHECK(result->check.answers.to(pack, person().place("diabetes"), Leg::left)->at
        == at("2026-11-01T10:00:00Z"));
}

TEST_CASE("the time of the decision may be another one") {
    const auto result = read(document(R"("answers": {"fever": "no"})"), at("2026-11-21T09:00:00Z"));
    REQUIRE(result);
    CHECK(result->check.at == at("2026-11-21T09:00:00Z"));
    CHECK(result->check.answers.to(shippedPack(), person().place("fever"), Leg::left)->at
        == at("2026-11-20T09:00:00Z"));
}

TEST_CASE("a number from 0 to 10 answers how sore the knee is") {
    const auto answer = [](const std::string& number) {
        const auto result = read(document(R"("answers": {"pain-now": {"left": )" + number + "}}"));
        return result ? std::optional(
                   result->check.answers.to(shippedPack(), person().place("pain-now"), Leg::left)
                       ->answer)
                      : std::nullopt;
    };
    CHECK(answer("0") == 0);
    CHECK(answer("6") == 0);
    CHECK(answer("7") == 1);
    CHECK(answer("10") == 1);
    CHECK(answer("\"7-to-10\"") == 1);
    for (const char* wrong : {"11", "-1", "6.5", "true", "null"}) CHECK_FALSE(answer(wrong));
}

TEST_CASE("a number is not written between quotes, nor with a decimal point") {
    CHECK(onlyError(document(R"("answers": {"pain-now": {"left": "7"}})"))
        == "answers.json /answers/pain-now/left: expected one of 0-to-6, 7-to-10, or a whole "
           "number "
           "from 0 to 10 without quotes");
    CHECK(onlyError(document(R"("answers": {"pain-now": {"left": 7.0}})"))
        == "answers.json /answers/pain-now/left: expected a whole number from 0 to 10, written "
           "without a decimal point");
}

TEST_CASE("what is no object is one fault, not one for each key it lacks") {
    for (const char* text : {"null", "[]", "\"\"", "8"})
        CHECK(onlyError(text) == "answers.json: expected an object");
    CHECK(onlyError(document(R"("clearances": ["diabetes"])"))
        == "answers.json /clearances/0: expected an object");
    CHECK(onlyError(document(R"("stops": [null])")) == "answers.json /stops/0: expected an object");
}

TEST_CASE("whatever is unknown is an error with its place") {
    CHECK(onlyError(document(R"("answer": {})"))
              .find("answers.json /answer: unknown key; expected one of format, at")
        == 0);
    CHECK(onlyError(document(R"("answers": {"feever": "no"})"))
              .find("answers.json /answers/feever: unknown question \"feever\"")
        == 0);
    CHECK(onlyError(document(R"("answers": {"fever": "nope"})"))
        == "answers.json /answers/fever: expected one of no, not-sure, yes");
    CHECK(onlyError(document(R"("answers": {"clot-signs": {"middle": "no"}})"))
              .find("answers.json /answers/clot-signs/middle: unknown leg")
        == 0);
    CHECK(
        onlyError(
            document(
                R"("answers": {"skin-problem": {"left": "yes"}}, "marks": {"skin-problem": {"left": ["elbow"]}})"))
            .find("answers.json /marks/skin-problem/left/0: expected a region")
        == 0);
    CHECK(onlyError(document(R"("legs": ["both"])")).find("/legs/0: expected left or right")
        != std::string::npos);
}

TEST_CASE("an answer of the wrong form is an error") {
    CHECK(onlyError(document(R"("answers": {"fever": {"left": "no"}})"))
        == "answers.json /answers/fever: expected a text");
    CHECK(onlyError(document(R"("answers": {"clot-signs": "no"})"))
        == "answers.json /answers/clot-signs: expected an object");
    CHECK(onlyError(document(R"("answers": {"fever": true})"))
        == "answers.json /answers/fever: expected a text");
}

TEST_CASE("a mark or a time without an answer is remarked on, and is no answer") {
    const auto result = read(document(
        R"("marks": {"skin-problem": {"left": ["calf"]}}, "answered": {"fever": "2026-11-01T10:00:00Z"})"));
    REQUIRE(result);
    CHECK(result->remarks.size() == 2);
    CHECK_FALSE(result->check.answers.to(shippedPack(), person().place("fever"), Leg::left));
}

TEST_CASE("areas are marked only where a question asks for them") {
    CHECK(
        onlyError(
            document(
                R"("answers": {"clot-signs": {"left": "no"}}, "marks": {"clot-signs": {"left": ["calf"]}})"))
            .find("/marks/clot-signs: this question has no areas to mark")
        != std::string::npos);
}

TEST_CASE("the format, a time and a leg are needed") {
    CHECK(onlyError(R"({"at": "2026-11-20T09:00:00Z"})") == "answers.json: expected \"format\": 1");
    CHECK(onlyError(R"({"format": 2, "at": "2026-11-20T09:00:00Z"})")
        == "answers.json: expected \"format\": 1");
    CHECK(onlyError(R"({"format": 1})").find("expected \"at\"") != std::string::npos);
    CHECK(onlyError(R"({"format": 1, "at": "yesterday"})").find("expected a time with an offset")
        != std::string::npos);
    CHECK(onlyError(document(R"("legs": [])")).find("expected at least one leg")
        != std::string::npos);
}

TEST_CASE("a clearance is read whole, or not at all") {
    const auto result = read(document(
        R"("clearances": [{"question": "diabetes", "leg": "right", "by": "nurse", "on": "2026-11-01",
        "for": {"diabetes": "yes"}, "excluded": {"regions": ["calf"], "positions": ["floor"]}, "max_pressure": 1, "max_minutes": 6}])"));
    REQUIRE(result);
    const Clearance& clearance = result->check.clearances.at(0);
    CHECK(clearance.leg == Leg::right);
    CHECK(clearance.on == day("2026-11-01"));
    CHECK(clearance.givenFor.size() == 1);
    CHECK(clearance.narrowed.maxPressure == 1);
    CHECK(clearance.narrowed.maxMinutes == Minutes{6});
    CHECK(clearance.narrowed.excluded.regions == excludedByMark(shippedPack(), "calf").value());
    for (const char* wrong :
        {R"({"question": "diabetes", "by": "nurse"})",
            R"({"question": "diabetes", "by": "", "on": "2026-11-01"})",
            R"({"question": "diabetes", "by": "nurse", "on": "2026-02-30"})",
            R"({"question": "x", "by": "nurse", "on": "2026-11-01"})",
            R"({"question": "diabetes", "by": "nurse", "on": "2026-11-01", "max_pressure": 4})",
            R"({"question": "diabetes", "by": "nurse", "on": "2026-11-01", "until": "2027-11-01"})",
            R"("diabetes")"}) {
        INFO(wrong);
        CHECK_FALSE(read(document(std::string(R"("clearances": [)") + wrong + "]")));
    }
}

TEST_CASE("a clearance is given for its own question and the follow-ups under it, never another") {
    const auto givenFor = [](const std::string& question, const std::string& answer) {
        return document(R"("clearances": [{"for": {")" + question + R"(": ")" + answer
            + R"("}, "question": "long-term-knee-problem", "by": "nurse", "on": "2026-11-01"}])");
    };
    CHECK(read(givenFor("long-term-knee-problem", "wear-and-tear")));
    CHECK(read(givenFor("cyst-behind-knee", "no")));
    for (const char* unrelated : {"diabetes", "surgery", "fever"}) {
        const std::string answer = unrelated == std::string("surgery") ? "never" : "no";
        const std::string error = onlyError(givenFor(unrelated, answer));
        CHECK(error.find(std::string("answers.json /clearances/0/for/") + unrelated + ": ") == 0);
        CHECK(error.find("expected one of long-term-knee-problem, inflammatory-joint")
            != std::string::npos);
    }
    CHECK(onlyError(R"({"format": 1, "at": "2026-11-20T09:00:00Z", "clearances": [{"question":
        "cyst-behind-knee", "by": "nurse", "on": "2026-11-01", "for": {"long-term-knee-problem": "other"}}]})")
              .find("/clearances/0/for/long-term-knee-problem")
        != std::string::npos);
}

TEST_CASE("a clearance that can change nothing is remarked on") {
    const auto result = read(
        document(R"("clearances": [{"question": "fever", "by": "nurse", "on": "2026-11-01"}])"));
    REQUIRE(result);
    REQUIRE(result->remarks.size() == 1);
    CHECK(result->remarks.front().find("/clearances/0") == 0);
}

TEST_CASE("a stop names a leg, a rule and its last day") {
    const auto result =
        read(document(R"("stops": [{"leg": "left", "rule": "flare", "until": "2026-11-27"}])"));
    REQUIRE(result);
    CHECK(result->check.stops.at(0).until == day("2026-11-27"));
    for (const char* wrong : {R"({"leg": "left", "rule": "flare"})",
             R"({"leg": "both", "rule": "flare", "until": "2026-11-27"})",
             R"({"leg": "left", "rule": "Flare!", "until": "2026-11-27"})",
             R"({"leg": "left", "rule": "flare", "until": "soon"})"})
        CHECK_FALSE(read(document(std::string(R"("stops": [)") + wrong + "]")));
}

TEST_CASE("answers to questions that are not live are read, checked and not used") {
    const auto result = read(document(R"("answers": {"surgical-wound": {"left": "yes"}})"));
    REQUIRE(result);
    const auto live = liveQuestions(shippedPack(), result->check);
    for (const LiveQuestion& question : live)
        CHECK(question.question != person().place("surgical-wound"));
    CHECK_FALSE(read(document(R"("answers": {"surgical-wound": {"left": "perhaps"}})")));
}

} // namespace
} // namespace kneecoach
