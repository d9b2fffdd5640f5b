// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "content/pack_files.h"
#include "support/catch.h"

namespace {

bool isWeak(const EditedPack& pack, std::string_view place) {
    return pack.finds("get-help", questionsFile, place);
}

TEST_CASE("a get-help sign stops the person, is asked every time, and ends when it was checked") {
    const std::string sign = "/questions/clot-signs";
    CHECK(isWeak(
        EditedPack().put(questionsFile, sign + "/yes_no/outcome", R"("precautions")"), sign));
    CHECK(isWeak(EditedPack().put(questionsFile, sign + "/asked", R"("once")"), sign + "/asked"));
    CHECK(isWeak(EditedPack().put(questionsFile, sign + "/opens_again", R"({"when": "next-day"})"),
        sign + "/opens_again"));
    CHECK(isWeak(EditedPack().put(questionsFile, sign + "/opens_again",
                     R"({"when": "checked", "days_without": 1})"),
        sign + "/opens_again/days_without"));
    CHECK(isWeak(EditedPack().put(questionsFile, sign + "/follows",
                     R"({"question": "pain-now", "at": "7-to-10"})"),
        sign + "/follows"));
}

TEST_CASE("what stops the person stands among the get-help signs, and there are some") {
    const std::string question = "/questions/injury-in-72-hours";
    CHECK(isWeak(EditedPack().put(questionsFile, question + "/yes_no/outcome", R"("emergency")"),
        question + "/page"));
    CHECK(isWeak(
        EditedPack().put(questionsFile, "/pages/get-help-signs/get_help", "false"), "/pages"));
}

} // namespace
