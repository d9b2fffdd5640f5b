// SPDX-License-Identifier: MIT
#include "progress/advice.h"
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

Advice closed(const RuleId& rule, const AdviceId& line) {
    Advice advice;
    advice.closings = {{Leg::left, rule, day(8)}};
    advice.lines = {{line, std::nullopt}};
    return advice;
}

Advice eased(int maxPressure, const RegionId& region, const AdviceId& line) {
    Advice advice;
    advice.easing = {true, maxPressure, {region}, {"same-place"}};
    advice.lines = {{line, std::nullopt}};
    advice.change = "better";
    return advice;
}

TEST_CASE("what is joined is never looser than either") {
    const Advice both = join(eased(1, "hamstrings", "same-place"), eased(2, "calf", "same-place"));
    CHECK(both.easing.firstSession);
    CHECK(both.easing.maxPressure == 1);
    CHECK(both.easing.leftOut == std::vector<RegionId>{"calf", "hamstrings"});
    CHECK(lines(both) == Words{"same-place"});
    CHECK(join(both, Advice{}).easing == both.easing);
    CHECK(join(Advice{}, both).easing == both.easing);
}

TEST_CASE("a closed leg hears why, and nothing else, in whatever order it is joined") {
    const Advice why = closed("flare", "flare");
    const Advice word = eased(1, "calf", "gap");
    for (const Advice& both : {join(why, word), join(word, why)}) {
        CHECK(lines(both) == Words{"flare"});
        CHECK(change(both) == "nothing");
        CHECK(both.easing.maxPressure == 1);
    }
    CHECK(lines(join(why, closed("dose", "dose-stop"))) == Words{"flare", "dose-stop"});
}

TEST_CASE("a leg without a past is open, short and easy") {
    const Advice advice = Weeks().on({nine(1), std::nullopt, std::nullopt});
    CHECK_FALSE(advice.isClosed());
    CHECK(advice.easing == Easing{true, 2, {}, {"first-sessions"}});
}

} // namespace
} // namespace kneecoach
