// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "support/catch.h"

TEST_CASE("a rule, region, technique or step without a source is an error") {
    const auto refuses = [](std::string_view file, const std::string& thing) {
        const bool missing =
            EditedPack().drop(file, thing + "/sources").finds("no-source", file, thing);
        return missing
            && EditedPack().put(file, thing + "/sources", "[]").finds("no-source", file, thing);
    };
    CHECK(refuses("questions.json", "/questions/fever"));
    CHECK(refuses("body.json", "/regions/calf"));
    CHECK(refuses("body.json", "/always_off/patella"));
    CHECK(refuses("techniques.json", "/techniques/effleurage"));
    CHECK(refuses("steps.json", "/steps/calf-glide"));
    CHECK(refuses("session.json", "/preparations/heat"));
    CHECK(refuses("pack.json", "/notes/guidelines-differ"));
    CHECK(refuses("emergency-numbers.json", "/countries/gb"));
}

TEST_CASE("a refused claim without its seed is an error") {
    CHECK(EditedPack()
              .put("refused-claims.json", "/refused/0/seeds", "[]")
              .finds("no-source", "refused-claims.json", "/refused/0"));
}

TEST_CASE("a source that resolves to nothing is an error") {
    const auto refuses = [](std::string_view reference) {
        return EditedPack()
            .put("questions.json", "/questions/fever/sources/0", '"' + std::string(reference) + '"')
            .finds("unknown-source", "questions.json", "/questions/fever/sources/0");
    };
    CHECK(refuses("B999"));
    CHECK(refuses("005 L3"));
    CHECK(refuses("000 L"));
    CHECK(refuses("000 L3-"));
    CHECK(refuses("000 L3-x"));
    CHECK(refuses("000 page 3"));
    CHECK(refuses("000  L3"));
    CHECK(refuses("designed"));
    CHECK(refuses(""));
    CHECK_FALSE(refuses("design"));
    CHECK_FALSE(refuses("000"));
    CHECK_FALSE(refuses("000 L3"));
    CHECK_FALSE(refuses("001 L103-107"));
}
