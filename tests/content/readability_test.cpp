// SPDX-License-Identifier: MIT
#include "content/readability.h"
#include "support/catch.h"

#include <string>

using namespace kneecoach;

namespace {

std::vector<std::string_view> parts(std::initializer_list<std::string_view> parts) { return parts; }

/// The grade of a text, five times over; so it has one.
double gradeOf(std::string_view text) {
    ReadingGrade grade;
    for (int i = 0; i < 5; ++i) grade.add(text);
    return grade.value().value();
}

} // namespace

TEST_CASE("a sentence ends at a full stop, a question or an exclamation mark before a space") {
    CHECK(sentencesOf("One. Two?  Three! Four") == parts({"One.", "Two?", "Three!", "Four"}));
    CHECK(sentencesOf("38.5 degrees is a fever") == parts({"38.5 degrees is a fever"}));
    CHECK(sentencesOf("One. ") == parts({"One."}));
    CHECK(sentencesOf("").empty());
}

TEST_CASE("a sentence has 15 words, one with a list 24") {
    CHECK(mostWordsOf("Sit down, and rest.") == 15);
    CHECK(mostWordsOf("Sit down, rest, and breathe.") == 24);
}

TEST_CASE("a word is letters and apostrophes, whatever their case") {
    CHECK(englishWords("Don't press; a hand\u2019s width (2)!")
        == std::vector<std::string>{"dont", "press", "a", "hands", "width"});
    CHECK(englishWords("4 + 4 = 8").empty());
}

TEST_CASE("syllables are runs of vowels but for a silent ending") {
    CHECK(syllablesIn("leg") == 1);
    CHECK(syllablesIn("massage") == 2);
    CHECK(syllablesIn("muscle") == 2);
    CHECK(syllablesIn("knee") == 1);
    CHECK(syllablesIn("rubbed") == 1);
    CHECK(syllablesIn("rested") == 2);
    CHECK(syllablesIn("the") == 1);
    CHECK(syllablesIn("tv") == 1);
    CHECK(syllablesIn("emergency") == 4);
}

TEST_CASE("the grade is that of Flesch and Kincaid") {
    CHECK(gradeOf("We sit on the big red mat.") == Approx(0.39 * 7 + 11.8 - 15.59));
    CHECK(gradeOf("Physiotherapy necessitates considerable rehabilitation everywhere, obviously.")
        > 20);
}

TEST_CASE("longer words and longer sentences are harder") {
    CHECK(gradeOf("Rub the leg for as long as it is good.")
        < gradeOf("Massage the muscle for as long as it is good."));
    CHECK(gradeOf("Sit on it now. Rub the leg.") < gradeOf("Sit on it now and rub the leg."));
}

TEST_CASE("labels and calls have no grade, nor have fewer than five sentences") {
    ReadingGrade grade;
    for (int i = 0; i < 9; ++i) grade.add("Unquestionably incomprehensible terminology");
    for (int i = 0; i < 4; ++i) grade.add("Rub the leg a little more. Good!");
    CHECK_FALSE(grade.value());
    grade.add("Rub the leg a little more. Good!");
    CHECK(grade.value());
}

TEST_CASE("a list is three things or more, with a comma before its end") {
    CHECK(listsIn("Do you have pain, heat, or swelling?") == 1);
    CHECK(listsIn("Is it hot, sore, and spreading? Is it red, dark, wet, or torn?") == 2);
    CHECK(listsIn("Do you have pain, heat, or swelling in a calf, knee, or thigh?") == 2);
}

TEST_CASE("two things are no list, nor is one thing said in other words") {
    CHECK(listsIn("Do you have a fever or chills, or feel very ill?") == 0);
    CHECK(listsIn("Is it hot, or red, or sore?") == 0);
    CHECK(listsIn("After a fall, can you stand?") == 0);
}
