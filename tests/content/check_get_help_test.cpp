// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "support/catch.h"

namespace {

constexpr std::string_view file = "questions.json";

bool isWeak(const EditedPack& pack, std::string_view place) {
    return pack.finds("get-help", file, place);
}

TEST_CASE("a get-help sign stops the person, is asked every time, and ends when it was checked") {
    const std::string sign = "/questions/clot-signs";
    CHECK(isWeak(EditedPack().put(file, sign + "/yes_no/outcome", R"("precautions")"), sign));
    CHECK(isWeak(EditedPack().put(file, sign + "/asked", R"("once")"), sign + "/asked"));
    CHECK(isWeak(EditedPack().put(file, sign + "/opens_again", R"({"when": "next-day"})"),
        sign + "/opens_again"));
    CHECK(isWeak(
        EditedPack().put(file, sign + "/opens_again", R"({"when": "checked", "days_without": 1})"),
        sign + "/opens_again/days_without"));
    CHECK(isWeak(EditedPack().put(
                     file, sign + "/follows", R"({"question": "pain-now", "at": "7-to-10"})"),
        sign + "/follows"));
}

TEST_CASE("what stops the person stands among the get-help signs, and there are some") {
    const std::string question = "/questions/injury-in-72-hours";
    CHECK(isWeak(EditedPack().put(file, question + "/yes_no/outcome", R"("emergency")"),
        question + "/page"));
    CHECK(isWeak(EditedPack().put(file, "/pages/get-help-signs/get_help", "false"), "/pages"));
}

} // namespace
