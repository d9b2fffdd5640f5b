// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "content/parse_pack.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

bool unknown(std::string_view file, std::string_view path) {
    return EditedPack().put(file, path, R"("nobody")").finds("unknown-id", file, path);
}

} // namespace

TEST_CASE("an id nobody knows is an error wherever it is used") {
    CHECK(unknown("body.json", "/regions/calf/group"));
    CHECK(unknown("body.json", "/always_off/patella/takes/0"));
    CHECK(unknown("positions.json", "/positions/seated/setups/foot-forward/reaches/0"));
    CHECK(unknown("questions.json", "/questions/fever/page"));
    CHECK(unknown(
        "questions.json", "/questions/surgery/answers/within-a-year/effect/restrictions/0"));
    CHECK(unknown("steps.json", "/steps/calf-glide/technique"));
    CHECK(unknown("steps.json", "/steps/calf-glide/regions/0"));
    CHECK(unknown("steps.json", "/steps/calf-glide/with/0/tool"));
    CHECK(unknown("steps.json", "/steps/hip-side-rolling/also_needs/0"));
    CHECK(unknown("steps.json", "/steps/quad-kneading/places/front/region"));
    CHECK(unknown("routines.json", "/opening/0"));
    CHECK(unknown("routines.json", "/order/0"));
    CHECK(unknown("routines.json", "/instead/0/for"));
    CHECK(unknown("routines.json", "/beside/0/step"));
    CHECK(unknown("routines.json", "/named/usual/steps/0/step"));
    CHECK(unknown("routines.json", "/named/sore-hands/when/tools/0"));
}

TEST_CASE("a restriction that names an unknown thing is an error") {
    CHECK(unknown("questions.json", "/restrictions/vein-safe/excludes/regions/0"));
    CHECK(unknown("questions.json", "/restrictions/light-only/excludes/techniques/0"));
    CHECK(unknown("questions.json", "/restrictions/light-only/excludes/tools/0"));
    CHECK(unknown("questions.json", "/restrictions/no-heat/excludes/preparations/0"));
    CHECK(unknown("questions.json", "/restrictions/not-prone/excludes/positions/0"));
}

TEST_CASE("an unknown position or set-up is an error") {
    CHECK(unknown("steps.json", "/steps/calf-glide/where/0/position"));
    CHECK(unknown("steps.json", "/steps/calf-glide/where/0/setup"));
    CHECK(EditedPack()
              .put("steps.json", "/steps/calf-glide/where", R"("anywhere")")
              .finds("unknown-id", "steps.json", "/steps/calf-glide/where"));
}

TEST_CASE("a follow-up on a question that does not exist is an error") {
    CHECK(unknown("questions.json", "/questions/pregnancy/follows/question"));
}

TEST_CASE("a trigger that is no answer of the parent is an error") {
    CHECK(unknown("questions.json", "/questions/pregnancy/follows/at"));
}

TEST_CASE("a step on a place that is always off is an error") {
    CHECK(EditedPack()
              .put("steps.json", "/steps/calf-glide/regions/0", R"("popliteal-fossa")")
              .finds("no-go", "steps.json", "/steps/calf-glide/regions/0"));
}

TEST_CASE("an id has at most 31 lower case letters, digits and dashes") {
    const auto refuses = [](std::string_view id) {
        return EditedPack()
            .put("steps.json", "/steps/0/id", '"' + std::string(id) + '"')
            .finds("id", "steps.json", "/steps/0/id");
    };
    CHECK(refuses("Warm"));
    CHECK(refuses("a b"));
    CHECK(refuses(""));
    CHECK(refuses(std::string(32, 'a')));
    CHECK_FALSE(refuses(std::string(31, 'a')));
}

TEST_CASE("a yes-no question is the chain no, not sure, yes") {
    Findings findings;
    const PackFile file{"questions.json",
        Value(Value::Object{{"questions",
            Value::List{Value::Object{
                {"id", "fever"}, {"yes_no", Value::Object{{"outcome", "same-day-care"}}}}}}})};
    const Pack pack = parsePack({file}, findings);
    REQUIRE(pack.questions.size() == 1);
    const Question& fever = pack.questions[0];
    REQUIRE(fever.chain.size() == 3);
    CHECK(fever.yesNo);
    CHECK(fever.chain[0].id == "no");
    CHECK(fever.chain[0].effect == Effect{});
    CHECK(fever.chain[1].id == "not-sure");
    CHECK(fever.chain[2].id == "yes");
    CHECK(fever.chain[1].effect == fever.chain[2].effect);
    CHECK(fever.chain[1].effect.outcome == Outcome::sameDayCare);
}

TEST_CASE("a file of the wrong shape is read without a fall") {
    for (const std::string_view name : ruleFiles) {
        Findings findings;
        CHECK(parsePack({{std::string(name), Value::List{1, "x"}}}, findings).steps.empty());
    }
    CHECK(EditedPack()
              .put("questions.json", "/pages", "[]")
              .finds("unknown-id", "questions.json", "/questions/fever/page"));
    CHECK_FALSE(EditedPack().put("techniques.json", "/techniques", "[]").findings().empty());
    CHECK_FALSE(EditedPack().put("positions.json", "/positions", "3").findings().empty());
    CHECK_FALSE(EditedPack().put("body.json", "/regions", "null").findings().empty());
    CHECK_FALSE(
        EditedPack().put("questions.json", "/questions/pain-now/answers", "[]").findings().empty());
    CHECK_FALSE(EditedPack().put("routines.json", "/named/usual/steps", "[]").findings().empty());
}

TEST_CASE("a preparation may name the positions it is for, and only those of the pack") {
    const auto with = [](std::string_view positions) {
        return EditedPack().put("session.json", "/preparations/heat/positions", positions);
    };
    CHECK(with(R"(["seated", "floor"])").findings().empty());
    CHECK(with(R"(["seated", "roof"])")
              .finds("unknown-id", "session.json", "/preparations/heat/positions/1"));
    CHECK(with("[]").finds("schema", "session.json", "/preparations/heat/positions"));
}

TEST_CASE("the id of a pack is an id, and no path") {
    CHECK(EditedPack().put("pack.json", "/id", R"("../knee")").finds("id", "pack.json", "/id"));
}

TEST_CASE("numbers far out of range are kept in bounds") {
    const EditedPack pack =
        EditedPack().put("steps.json", "/steps/calf-glide/seconds/most", "9223372036854775807");
    CHECK(pack.finds("schema", "steps.json", "/steps/calf-glide/seconds/most"));
}

TEST_CASE("strings are named by their path") {
    const Words::Lines lines = linesOf({"lang/en.json",
        Value::Object{{"language", "English"},
            {"pages", Value::Object{{"you", Value::Object{{"title", "You"}}}}}}});
    CHECK(lines == Words::Lines{{"language", "English"}, {"pages.you.title", "You"}});
}
