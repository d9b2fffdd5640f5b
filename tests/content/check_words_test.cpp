// SPDX-License-Identifier: MIT
#include "content/check_words.h"
#include "content/edited_pack.h"
#include "content/json.h"
#include "content/parse_pack.h"
#include "support/catch.h"

#include <algorithm>

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr std::string_view wordsFile = "lang/en.json";

bool missing(std::string_view path) {
    return EditedPack().drop(wordsFile, path).finds("missing-string", wordsFile, path);
}

std::string words(int count) {
    std::string text = "\"word";
    for (int i = 1; i < count; ++i) text += " word";
    return text + '"';
}

} // namespace

TEST_CASE("a missing string is an error") {
    CHECK(missing("/language"));
    CHECK(missing("/pack/title"));
    CHECK(missing("/pages/you/title"));
    CHECK(missing("/answers/not-sure"));
    CHECK(missing("/questions/fever/text"));
    CHECK(missing("/questions/fever/short"));
    CHECK(missing("/questions/fever/why"));
    CHECK(missing("/questions/fever/because"));
    CHECK(missing("/questions/surgery/answers/never"));
    CHECK(missing("/restrictions/light-only"));
    CHECK(missing("/groups/calf"));
    CHECK(missing("/regions/calf/where"));
    CHECK(missing("/always_off/patella/why"));
    CHECK(missing("/techniques/effleurage/how"));
    CHECK(missing("/tools/ball"));
    CHECK(missing("/hands/palms"));
    CHECK(missing("/positions/seated/how"));
    CHECK(missing("/positions/seated/setups/foot-forward"));
    CHECK(missing("/steps/calf-glide/name"));
    CHECK(missing("/steps/calf-glide/line"));
    CHECK(missing("/steps/calf-glide/say"));
    CHECK(missing("/steps/quad-kneading/places/front"));
    CHECK(missing("/outcomes/emergency/text"));
    CHECK(missing("/outcomes/not-checked/title"));
    CHECK(missing("/reasons/no-safe-place"));
    CHECK(missing("/preparations/heat"));
    CHECK(missing("/firmness/3"));
    CHECK(missing("/cues/let-go"));
    CHECK(missing("/countries/gb"));
    CHECK(missing("/refused/every-day"));
    CHECK(missing("/notes/guidelines-differ"));
    CHECK(missing("/notes/not-reviewed"));
}

TEST_CASE("a question that can stop a leg says whom to see, what to say and when it opens") {
    CHECK(missing("/questions/fever/see"));
    CHECK(missing("/questions/fever/say"));
    CHECK(missing("/questions/fever/opens"));
    CHECK_FALSE(EditedPack().finds("missing-string", wordsFile, "/questions/diabetes/see"));
}

TEST_CASE("help is not missed") { CHECK_FALSE(missing("/questions/fever/help")); }

TEST_CASE("a string nobody needs is a warning") {
    const EditedPack pack = EditedPack().put(wordsFile, "/steps/calf-glide/extra", R"("x")");
    CHECK(pack.finds("unused-string", wordsFile, "/steps/calf-glide/extra"));
    CHECK(EditedPack()
              .put(wordsFile, "/cues/zzz", R"("x")")
              .finds("unused-string", wordsFile, "/cues/zzz"));
    CHECK(std::ranges::none_of(
        pack.findings(), [](const Finding& each) { return each.level == Finding::Level::error; }));
}

TEST_CASE("a text of a step that takes longer than 14 seconds to say is an error") {
    const std::string path = "/steps/calf-glide/say";
    CHECK_THAT(EditedPack().put(wordsFile, path, words(35)).sentence("too-long", wordsFile, path),
        ContainsSubstring("14300 ms"));
    CHECK_FALSE(EditedPack().put(wordsFile, path, words(34)).finds("too-long", wordsFile, path));
}

TEST_CASE("numbers in a spoken text count as their words") {
    const std::string text = words(31).substr(0, words(31).size() - 1) + " 1342\"";
    CHECK(EditedPack()
              .put(wordsFile, "/steps/calf-glide/say", text)
              .finds("too-long", wordsFile, "/steps/calf-glide/say"));
}

TEST_CASE("a line of a place is over before its part of the step") {
    CHECK(EditedPack()
              .put("steps.json", "/steps/knee-circles/seconds/least", "4")
              .finds("too-long", wordsFile, "/steps/knee-circles/places/above"));
}

TEST_CASE("a cue that has to be said in time is short") {
    CHECK(EditedPack()
              .put(wordsFile, "/cues/seven", R"("And seven.")")
              .finds("too-long", wordsFile, "/cues/seven"));
}

TEST_CASE("a line on the screen has at most 12 words") {
    CHECK(EditedPack()
              .put(wordsFile, "/steps/calf-glide/line", words(13))
              .finds("too-many-words", wordsFile, "/steps/calf-glide/line"));
    CHECK_FALSE(EditedPack()
                    .put(wordsFile, "/steps/calf-glide/line", words(12))
                    .finds("too-many-words", wordsFile, "/steps/calf-glide/line"));
    CHECK(EditedPack()
              .put(wordsFile, "/steps/quad-kneading/places/front", words(13))
              .finds("too-many-words", wordsFile, "/steps/quad-kneading/places/front"));
}

TEST_CASE("names and short forms are short, questions ask at most two things") {
    CHECK(EditedPack()
              .put(wordsFile, "/steps/calf-glide/name", words(5))
              .finds("too-many-words", wordsFile, "/steps/calf-glide/name"));
    CHECK(EditedPack()
              .put(wordsFile, "/questions/fever/short", words(7))
              .finds("too-many-words", wordsFile, "/questions/fever/short"));
    CHECK(EditedPack()
              .put(wordsFile, "/questions/fever/text", R"("A? B? C?")")
              .finds("too-many-questions", wordsFile, "/questions/fever/text"));
}

TEST_CASE("a string is plain text") {
    const auto refuses = [](std::string_view json) {
        return EditedPack()
            .put(wordsFile, "/tools/ball", json)
            .finds("plain-text", wordsFile, "/tools/ball");
    };
    CHECK(refuses(R"("a\nb")"));
    CHECK(refuses(R"("a\tb")"));
    CHECK(refuses(R"("")"));
    CHECK(refuses("\"tox\u00ADins\""));
    CHECK(refuses("\"tox\u200Bins\""));
    CHECK(refuses("\"a\u202Eb\""));
    CHECK(refuses('"' + std::string(1'001, 'a') + '"'));
}

TEST_CASE("a string that is no text is an error") {
    CHECK(
        EditedPack().put(wordsFile, "/tools/ball", "3").finds("schema", wordsFile, "/tools/ball"));
    CHECK(EditedPack()
              .put(wordsFile, "/pages/you", R"("You")")
              .finds("schema", wordsFile, "/pages/you"));
}

namespace {

/// The shipped pack with a second language, made of these changes to the first.
struct Bilingual {
    Bilingual() { pack.put("lang/xx.json", "/language", R"("Xish")"); }
    EditedPack pack;
};

} // namespace

TEST_CASE("what is wrong with a translation is a warning, never an error") {
    Bilingual two;
    two.pack.put("lang/xx.json", "/steps/calf-glide/line", words(13))
        .put("lang/xx.json", "/cues/next", R"("Dann {schritt}.")");
    CHECK(two.pack.finds("missing-string", "lang/xx.json", "/tools/ball"));
    CHECK(two.pack.finds("too-many-words", "lang/xx.json", "/steps/calf-glide/line"));
    CHECK(two.pack.finds("holes", "lang/xx.json", "/cues/next"));
    for (const Finding& each : two.pack.findings()) CHECK(each.level == Finding::Level::warning);
}
