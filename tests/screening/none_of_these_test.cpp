// SPDX-License-Identifier: MIT
#include "screening/none_of_these.h"
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

namespace kneecoach {
namespace {

std::size_t pageOf(std::string_view id) {
    return placeOf(shippedPack().pages, PageId::parse(id).value()).value();
}

std::size_t openOn(const Check& check, std::size_t page) {
    std::size_t open = 0;
    for (const LiveQuestion& live : liveQuestions(shippedPack(), check))
        if (shippedPack().questions[live.question].page == page && live.isOpen()) ++open;
    return open;
}

TEST_CASE("None of these answers every line shown") {
    CheckBuilder builder;
    Check& check = builder.check();
    const std::size_t signs = pageOf("get-help-signs");
    REQUIRE(openOn(check, signs) == 13); // 3 of the person, 5 of each leg
    answerNoneOfThese(shippedPack(), check, signs);
    CHECK(openOn(check, signs) == 0);
    for (const LiveQuestion& live : liveQuestions(shippedPack(), check))
        if (shippedPack().questions[live.question].page == signs)
            CHECK(shippedPack().questions[live.question].chain[live.given->answer].id
                == AnswerId("no"));
}

TEST_CASE("None of these answers no line of another page") {
    CheckBuilder builder;
    const std::size_t before = openOn(builder.check(), pageOf("today"));
    answerNoneOfThese(shippedPack(), builder.check(), pageOf("get-help-signs"));
    CHECK(openOn(builder.check(), pageOf("today")) == before);
    CHECK_FALSE(screen(shippedPack(), builder.check()).mayStart());
}

TEST_CASE("None of the others leaves what was answered") {
    CheckBuilder builder;
    builder.answer("clot-signs", "yes", Leg::right);
    answerNoneOfThese(shippedPack(), builder.check(), pageOf("get-help-signs"));
    CHECK(screen(shippedPack(), builder.check()).legs.left.outcome == Outcome::sameDayCare);
}

} // namespace
} // namespace kneecoach
