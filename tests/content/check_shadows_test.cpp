// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "content/pack_files.h"
#include "support/catch.h"

using Catch::Matchers::ContainsSubstring;
using kneecoach::questionsFile;

namespace {

/// The shipped pack with other answers to a question.
EditedPack answers(const std::string& question, std::string_view json) {
    return EditedPack().put(questionsFile, "/questions/" + question + "/answers", json);
}

/// The shipped pack with another effect of a yes.
EditedPack yes(const std::string& question, std::string_view effect) {
    return EditedPack().put(questionsFile, "/questions/" + question + "/yes_no", effect);
}

bool isShadowed(const EditedPack& pack, const std::string& question) {
    return pack.finds("shadowed", questionsFile, "/questions/" + question + "/yes_no");
}

} // namespace

TEST_CASE("a question whose answers change nothing is a warning") {
    CHECK(yes("diabetes", R"({"outcome": "clear"})")
              .finds("changes-nothing", questionsFile, "/questions/diabetes"));
    CHECK(answers("leg-swelling", R"([{"id": "no"}, {"id": "a-little"}, {"id": "much"}])")
              .finds("changes-nothing", questionsFile, "/questions/leg-swelling"));
}

TEST_CASE("a question that only brings a follow-up changes something") {
    const EditedPack pack = answers("age", R"([{"id": "55-or-over"}, {"id": "18-to-54"}])");
    CHECK_FALSE(pack.finds("changes-nothing", questionsFile, "/questions/age"));
}

TEST_CASE("an effect that what led to the question has had already is a warning") {
    const EditedPack pack = yes("cyst-behind-knee",
        R"({"outcome": "clearance-needed", "restrictions": ["medium-at-most"]})");
    CHECK_THAT(pack.sentence("shadowed", questionsFile, "/questions/cyst-behind-knee/yes_no"),
        ContainsSubstring("have done all of this already"));
    CHECK(isShadowed(yes("cyst-behind-knee", R"({"outcome": "precautions"})"), "cyst-behind-knee"));
    CHECK(isShadowed(
        yes("inflammatory-joint", R"({"outcome": "clearance-needed"})"), "inflammatory-joint"));
}

TEST_CASE("an effect that adds anything is not shadowed") {
    CHECK_FALSE(isShadowed(
        yes("cyst-behind-knee", R"({"outcome": "contraindicated"})"), "cyst-behind-knee"));
    CHECK_FALSE(isShadowed(
        yes("cyst-behind-knee", R"({"outcome": "precautions", "restrictions": ["no-heat"]})"),
        "cyst-behind-knee"));
    CHECK_FALSE(isShadowed(yes("diabetes", R"({"outcome": "precautions"})"), "diabetes"));
}

TEST_CASE("what is marked in answer to a follow-up may be another place") {
    CHECK_FALSE(isShadowed(
        yes("surgical-wound", R"({"outcome": "clearance-needed", "marked_areas_off": true})"),
        "surgical-wound"));
    CHECK(
        isShadowed(yes("surgical-wound", R"({"outcome": "clearance-needed"})"), "surgical-wound"));
}

TEST_CASE("a shadow falls on the follow-ups of a follow-up") {
    const EditedPack pack =
        yes("recent-clot", R"({"outcome": "precautions", "restrictions": ["no-heat"]})")
            .put(questionsFile, "/questions/clot-risk-now/follows",
                R"({"question": "recent-clot", "at": "yes"})")
            .put(questionsFile, "/questions/clot-risk-now/yes_no",
                R"({"outcome": "clearance-needed", "restrictions": ["vein-safe", "no-heat"]})");
    CHECK(isShadowed(pack, "clot-risk-now"));
    CHECK_FALSE(isShadowed(pack, "recent-clot"));
}

TEST_CASE("nothing is asked in time of a person who is stopped") {
    const EditedPack pack = EditedPack().put(questionsFile, "/questions/surgical-wound/follows",
        R"({"question": "clot-signs", "at": "not-sure"})");
    CHECK(isShadowed(pack, "surgical-wound"));
}

TEST_CASE("an answer that does the same as the one before it is a warning") {
    const EditedPack pack = answers("leg-swelling", R"([{"id": "no"},
        {"id": "little", "effect": {"outcome": "precautions", "restrictions": ["no-heat"]}},
        {"id": "much", "effect": {"outcome": "precautions", "restrictions": ["no-heat"]}}])");
    CHECK_THAT(pack.sentence("same-answer", questionsFile, "/questions/leg-swelling/answers/much"),
        ContainsSubstring("does the same as \"little\""));
    CHECK_FALSE(pack.finds("same-answer", questionsFile, "/questions/leg-swelling/answers/little"));
}

TEST_CASE("who is not sure, and what is only for the record, may do the same") {
    const auto same = [](const EditedPack& pack, const std::string& answer) {
        return pack.finds(
            "same-answer", questionsFile, "/questions/leg-swelling/answers/" + answer);
    };
    const EditedPack unsure = answers("leg-swelling", R"([{"id": "no"},
        {"id": "not-sure", "effect": {"outcome": "precautions", "restrictions": ["no-heat"]}},
        {"id": "much", "effect": {"outcome": "precautions", "restrictions": ["no-heat"]}}])");
    CHECK_FALSE(same(unsure, "much"));
    const EditedPack noted = answers("leg-swelling", R"([{"id": "no"}, {"id": "noted"},
        {"id": "much", "effect": {"outcome": "precautions", "restrictions": ["no-heat"]}}])");
    CHECK_FALSE(same(noted, "noted"));
}

TEST_CASE("an answer that brings a follow-up is not the same as the one before it") {
    const std::string two = R"([{"id": "nothing"},
        {"id": "other", "effect": {"outcome": "clearance-needed"}},
        {"id": "wear-and-tear", "effect": {"outcome": "clearance-needed"}}])";
    const EditedPack pack = answers("long-term-knee-problem", two);
    CHECK_FALSE(pack.finds(
        "same-answer", questionsFile, "/questions/long-term-knee-problem/answers/wear-and-tear"));
}

TEST_CASE("two answers whose difference was made before do the same") {
    const std::string path = "/questions/cyst-behind-knee";
    const EditedPack pack = EditedPack()
                                .drop(questionsFile, path + "/yes_no")
                                .put(questionsFile, path + "/answers", R"([{"id": "no"},
        {"id": "small", "effect": {"outcome": "clearance-needed", "restrictions": ["off-the-calf"]}},
        {"id": "big", "effect": {"outcome": "clearance-needed", "restrictions": ["off-the-calf", "medium-at-most"]}}])");
    CHECK(pack.finds("same-answer", questionsFile, path + "/answers/big"));
}
