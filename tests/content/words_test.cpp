// SPDX-License-Identifier: MIT
#include "content/words.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

const Words givenWords(
    Words::Lines{{"cues.next", "Next: {step}, {minutes} minutes."}, {"a.b", "plain"}});

} // namespace

TEST_CASE("a string is found by its path, its holes filled") {
    CHECK(givenWords.at("a.b") == "plain");
    CHECK(givenWords.at("cues.next", {{"step", "Calf"}, {"minutes", "2"}})
        == "Next: Calf, 2 minutes.");
}

TEST_CASE("a hole nobody fills stays to be seen") {
    CHECK(givenWords.at("cues.next", {{"step", "Calf"}}) == "Next: Calf, {minutes} minutes.");
    CHECK(filled("{", {{"step", "x"}}) == "{");
    CHECK(filled("{step", {{"step", "x"}}) == "{step");
}

TEST_CASE("what fills a hole is not filled again") {
    CHECK(filled("{a}{b}", {{"a", "{b}"}, {"b", "c"}}) == "{b}c");
}

TEST_CASE("a path nobody wrote shows itself") {
    CHECK(givenWords.at("no.such") == "no.such");
    CHECK(givenWords.atOr("no.such", "else") == "else");
    CHECK_FALSE(givenWords.has("no.such"));
}
