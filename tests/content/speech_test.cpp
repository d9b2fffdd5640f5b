// SPDX-License-Identifier: MIT
#include "content/speech.h"
#include "support/catch.h"

using namespace kneecoach;
using namespace std::chrono_literals;

TEST_CASE("a word takes 400 ms and a sentence 300 ms") {
    CHECK(spokenLength("Breathe out.") == 1100ms);
    CHECK(spokenLength("Breathe out. Let go!") == 2200ms);
    CHECK(spokenLength("Squeeze, lift, let go") == 1900ms);
}

TEST_CASE("nothing to say takes no time") {
    CHECK(spokenLength("") == 0ms);
    CHECK(spokenLength(" … — . ") == 0ms);
}

TEST_CASE("a number counts as the words it is spoken with") {
    const auto words = [](std::string_view text) { return (spokenLength(text) - 300ms) / 400ms; };
    CHECK(words("0") == 1);
    CHECK(words("19") == 1);
    CHECK(words("20") == 1);
    CHECK(words("21") == 2);
    CHECK(words("100") == 2);
    CHECK(words("119") == 3);
    CHECK(words("1000") == 2);
    CHECK(words("21042") == 5);
    CHECK(words("3rd") == 1);
    CHECK(words("38.5") == 4);
    CHECK(words("38 °C") == 4);
    CHECK(words("30%") == 2);
    CHECK(words("0800") == 4);
    CHECK(words("99999999999999999999999") == 23);
}

TEST_CASE("a compound is as long as its parts") {
    CHECK(spokenLength("hip-side") == spokenLength("hip side"));
    CHECK(spokenLength("two–three") == spokenLength("two three"));
    CHECK(spokenLength("don't don’t") == spokenLength("do do"));
}

TEST_CASE("a point inside a number ends no sentence") {
    CHECK(spokenLength("Wait 2.5 s. Go.") == 2 * 300ms + 6 * 400ms);
}

TEST_CASE("words of other scripts are words") {
    CHECK(spokenLength("Hände überall") == 2 * 400ms + 300ms);
    CHECK(spokenLength("\xE2\x80") == 300ms - 300ms);
}

TEST_CASE("speech at another rate lasts in proportion") {
    CHECK(spokenLength("Breathe out.", 75) == 2200ms);
    CHECK(spokenLength("Breathe out.", 300) == 550ms);
    CHECK(spokenLength("Breathe out.", 0) > 0ms);
}

TEST_CASE("written words are what stands between spaces") {
    CHECK(writtenWords("Squeeze, lift – let go.") == 5);
    CHECK(writtenWords("a hand's width") == 3);
    CHECK(writtenWords("hip-side") == 1);
    CHECK(writtenWords(" - ") == 0);
}
