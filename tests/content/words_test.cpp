// SPDX-License-Identifier: MIT
#include "content/words.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

const Words words(
    Words::Lines{{"cues.next", "Next: {step}, {minutes} minutes."}, {"a.b", "plain"}});

} // namespace

TEST_CASE("a string is found by its path, its holes filled") {
    CHECK(words.at("a.b") == "plain");
    CHECK(words.at("cues.next", {{"step", "Calf"}, {"minutes", "2"}}) == "Next: Calf, 2 minutes.");
}

TEST_CASE("a hole nobody fills stays to be seen") {
    CHECK(words.at("cues.next", {{"step", "Calf"}}) == "Next: Calf, {minutes} minutes.");
    CHECK(filled("{", {{"step", "x"}}) == "{");
    CHECK(filled("{step", {{"step", "x"}}) == "{step");
}

TEST_CASE("what fills a hole is not filled again") {
    CHECK(filled("{a}{b}", {{"a", "{b}"}, {"b", "c"}}) == "{b}c");
}

TEST_CASE("a path nobody wrote shows itself") {
    CHECK(words.at("no.such") == "no.such");
    CHECK(words.atOr("no.such", "else") == "else");
    CHECK_FALSE(words.has("no.such"));
}
