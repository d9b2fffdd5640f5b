// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "support/catch.h"

namespace {

/// Whether the id of the first thing of a list is refused once it is that of the second.
bool refusesTwice(std::string_view file, const std::string& list, std::string_view id) {
    const std::string first = list + "/0/id";
    return EditedPack()
        .put(file, first, '"' + std::string(id) + '"')
        .finds("doubled-id", file, list + "/1/id");
}

} // namespace

TEST_CASE("a doubled id is an error in every list") {
    CHECK(refusesTwice("pack.json", "/notes", "guidelines-differ"));
    CHECK(refusesTwice("sources.json", "/sources", "001"));
    CHECK(refusesTwice("body.json", "/groups", "hamstrings"));
    CHECK(refusesTwice("body.json", "/regions", "vastus-lateralis"));
    CHECK(refusesTwice("body.json", "/always_off", "iliotibial-band"));
    CHECK(refusesTwice("positions.json", "/positions", "long-sitting"));
    CHECK(refusesTwice("positions.json", "/positions/seated/setups", "foot-on-stool"));
    CHECK(refusesTwice("techniques.json", "/techniques", "petrissage"));
    CHECK(refusesTwice("techniques.json", "/tools", "ball"));
    CHECK(refusesTwice("session.json", "/preparations", "bare-legs"));
    CHECK(refusesTwice("questions.json", "/pages", "get-help-signs"));
    CHECK(refusesTwice("questions.json", "/restrictions", "light-only"));
    CHECK(refusesTwice("questions.json", "/questions", "pain-now"));
    CHECK(refusesTwice("questions.json", "/questions/surgery/answers", "over-a-year-ago"));
    CHECK(refusesTwice("steps.json", "/steps", "thigh-tapping"));
    CHECK(refusesTwice("steps.json", "/steps/knee-circles/places", "below"));
    CHECK(refusesTwice("routines.json", "/named", "usual"));
    CHECK(refusesTwice("emergency-numbers.json", "/countries", "au"));
    CHECK(refusesTwice("refused-claims.json", "/refused", "massage-the-it-band"));
}

TEST_CASE("a region and an always-off place cannot share an id") {
    CHECK(EditedPack()
              .put("body.json", "/always_off/0/id", R"("calf")")
              .finds("doubled-id", "body.json", "/always_off/0/id"));
}

TEST_CASE("a region cannot be called what a mark means by itself") {
    CHECK(EditedPack()
              .put("body.json", "/regions/0/id", R"("whole-leg")")
              .finds("doubled-id", "body.json", "/regions/0/id"));
}
