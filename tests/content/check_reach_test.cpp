// SPDX-License-Identifier: MIT
#include "content/check_reach.h"
#include "content/edited_pack.h"
#include "support/catch.h"
#include "support/shipped.h"

using namespace kneecoach;

namespace {

constexpr std::string_view questions = "questions.json";

} // namespace

TEST_CASE("nothing in the shipped pack is of no use") {
    for (const Finding& each : checkReach(shippedPack()))
        FAIL_CHECK(each.pointer << ": " << each.text);
}

TEST_CASE("a restriction no answer imposes is a warning") {
    const std::string spare = R"({"id": "spare", "max_pressure": 2})";
    CHECK(EditedPack()
              .put(questions, "/restrictions/-", spare)
              .finds("unused-restriction", questions, "/restrictions/11"));
    CHECK(EditedPack()
              .put(questions, "/questions/pregnancy/yes_no/restrictions", R"(["light-only"])")
              .finds("unused-restriction", questions, "/restrictions/not-prone"));
}

TEST_CASE("a region no step massages is a warning") {
    const std::string shin =
        R"({"id": "shin", "group": "calf", "sides": ["front"], "sources": ["design"]})";
    CHECK(EditedPack()
              .put("body.json", "/regions/-", shin)
              .finds("unused-region", "body.json", "/regions/8"));
}

TEST_CASE("a source nothing cites is a warning") {
    const std::string spare = R"({"id": "B99", "grade": "A", "citation": "A study"})";
    CHECK(EditedPack()
              .put("sources.json", "/sources/-", spare)
              .finds("uncited-source", "sources.json", "/sources/58"));
    CHECK(EditedPack()
              .put("questions.json", "/questions/cold-or-numb-leg/sources", R"(["000 L7"])")
              .finds("uncited-source", "sources.json", "/sources/B32"));
    CHECK_FALSE(EditedPack()
                    .put("sources.json", "/sources/-", spare)
                    .put("pack.json", "/notes/how-often/sources/-", R"("B99")")
                    .finds("uncited-source", "sources.json", "/sources/58"));
}
