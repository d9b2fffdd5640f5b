// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "content/pack_files.h"
#include "support/catch.h"

using Catch::Matchers::ContainsSubstring;

namespace {} // namespace

TEST_CASE("a chain whose outcome gets milder is an error") {
    const std::string path = "/questions/surgery/answers/within-2-weeks";
    const EditedPack pack =
        EditedPack().put(questionsFile, path + "/effect/outcome", R"("precautions")");
    CHECK_THAT(pack.sentence("effects-shrink", questionsFile, path),
        ContainsSubstring("outcome is milder"));
}

TEST_CASE("a chain that excludes less is an error") {
    const std::string path = "/questions/surgery/answers/within-12-weeks";
    const EditedPack pack = EditedPack().put(
        questionsFile, path + "/effect/restrictions", R"(["off-the-knee", "vein-safe"])");
    CHECK_THAT(
        pack.sentence("effects-shrink", questionsFile, path), ContainsSubstring("restricts less"));
}

TEST_CASE("a chain whose cap rises is an error") {
    const std::string answers = R"([{"id": "a"},
        {"id": "b", "effect": {"outcome": "precautions", "restrictions": ["light-only"]}},
        {"id": "c", "effect": {"outcome": "precautions", "restrictions": ["medium-at-most"]}}])";
    CHECK(EditedPack()
              .put(questionsFile, "/questions/leg-swelling/answers", answers)
              .finds("effects-shrink", questionsFile, "/questions/leg-swelling/answers/c"));
}

TEST_CASE("a chain that stops leaving marked areas out is an error") {
    const std::string path = "/questions/surgery/answers/within-12-weeks";
    const EditedPack pack =
        EditedPack().put(questionsFile, path + "/effect/marked_areas_off", "false");
    CHECK_THAT(
        pack.sentence("effects-shrink", questionsFile, path), ContainsSubstring("marked areas"));
}

TEST_CASE("a chain may stay as it is") {
    CHECK_FALSE(
        EditedPack().finds("effects-shrink", questionsFile, "/questions/surgery/answers/not-sure"));
}

TEST_CASE("the first answer of a question has no effect") {
    CHECK(EditedPack()
              .put(questionsFile, "/questions/surgery/answers/never/effect",
                  R"({"outcome": "precautions"})")
              .finds("first-answer", questionsFile, "/questions/surgery/answers/never"));
}

TEST_CASE("questions of a page that do not stand together are an error") {
    CHECK(EditedPack()
              .put(questionsFile, "/questions/fever/page", R"("today")")
              .finds("pages-apart", questionsFile, "/questions/cannot-bear-weight/page"));
}

TEST_CASE("follow-ups in a circle are an error") {
    const EditedPack pack = EditedPack().put(questionsFile, "/questions/clot-history/follows",
        R"({"question": "recent-clot", "at": "yes"})");
    CHECK_THAT(pack.sentence("follow-up", questionsFile, "/questions/clot-history/follows"),
        ContainsSubstring("itself"));
    CHECK_THAT(pack.sentence("follow-up", questionsFile, "/questions/recent-clot/follows"),
        ContainsSubstring("itself"));
}

TEST_CASE("a question that follows itself is an error") {
    CHECK(
        EditedPack()
            .put(questionsFile, "/questions/fever/follows", R"({"question": "fever", "at": "yes"})")
            .finds("follow-up", questionsFile, "/questions/fever/follows"));
}

TEST_CASE("a follow-up before its parent is an error") {
    const EditedPack pack = EditedPack().put(
        questionsFile, "/questions/age/follows", R"({"question": "fever", "at": "yes"})");
    CHECK_THAT(pack.sentence("follow-up", questionsFile, "/questions/age/follows"),
        ContainsSubstring("stand after"));
}

TEST_CASE("what is asked of the person cannot follow what is asked of a leg") {
    CHECK(EditedPack()
              .put(questionsFile, "/questions/clot-history/follows",
                  R"({"question": "surgery", "at": "not-sure"})")
              .finds("follow-up", questionsFile, "/questions/clot-history/follows"));
}

TEST_CASE("a question that can stop a leg says how that ends") {
    CHECK(EditedPack()
              .drop(questionsFile, "/questions/fever/opens_again")
              .finds("no-way-back", questionsFile, "/questions/fever"));
}

TEST_CASE("a number reaches every answer, and each one anew") {
    const auto refuses = [](std::string_view path, std::string_view json) {
        return EditedPack()
            .put(questionsFile, "/questions/pain-now" + std::string(path), json)
            .finds("number", questionsFile, "/questions/pain-now");
    };
    CHECK(refuses("/answers/7-to-10/from", "0"));
    CHECK(refuses("/answers/7-to-10/from", "11"));
    CHECK(refuses("/answers/0-to-6/from", "1"));
    CHECK(refuses("/number/most", "0"));
    CHECK(EditedPack()
              .drop(questionsFile, "/questions/pain-now/answers/7-to-10/from")
              .finds("number", questionsFile, "/questions/pain-now"));
    CHECK(EditedPack()
              .drop(questionsFile, "/questions/pain-now/number")
              .finds("number", questionsFile, "/questions/pain-now"));
}

TEST_CASE("a restriction that restricts nothing is an error") {
    CHECK(EditedPack()
              .put(questionsFile, "/restrictions/-", R"({"id": "nothing"})")
              .finds("empty-restriction", questionsFile, "/restrictions/nothing"));
}

TEST_CASE("only preparations that can be excluded are") {
    CHECK(
        EditedPack()
            .put(questionsFile, "/restrictions/no-heat/excludes/preparations", R"(["wash-hands"])")
            .finds(
                "fixed-preparation", questionsFile, "/restrictions/no-heat/excludes/preparations"));
}
