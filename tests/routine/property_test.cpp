// SPDX-License-Identifier: MIT
#include <algorithm>

#include "routine/knee_pack.h"
#include "routine/random_cases.h"
#include "routine/routine_rules.h"
#include "support/catch.h"

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

std::string told(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += text + "\n";
    return all;
}

bool same(const Plan& a, const Plan& b) {
    const auto* one = std::get_if<Routine>(&a);
    const auto* two = std::get_if<Routine>(&b);
    if (!one || !two)
        return !one && !two && std::get<NoRoutine>(a).closed == std::get<NoRoutine>(b).closed
            && std::get<NoRoutine>(a).leftOut == std::get<NoRoutine>(b).leftOut;
    return one->legs() == two->legs() && one->leftOut() == two->leftOut()
        && one->closed() == two->closed() && one->preparations() == two->preparations();
}

} // namespace

TEST_CASE("10,000 answer sets and wishes: no step is outside its permit, the ceilings or the wish") {
    const Pack& pack = kneePack();
    Dice dice(pack, 20261120);
    int legs = 0, closed = 0, shorter = 0;
    for (int i = 0; i < 10'000;) {
        const Permits permits = permitsOf(pack, dice.check());
        const Wish wish = dice.wish();
        if (!permits.left && !permits.right) continue;
        ++i;
        const Plan plan = planRoutine(pack, permits, wish);
        REQUIRE(same(plan, planRoutine(pack, permits, wish)));
        if (std::holds_alternative<NoRoutine>(plan)) {
            ++closed;
            for (const ClosedLeg& leg : std::get<NoRoutine>(plan).closed) UNSCOPED_INFO("closed " << leg.because.str());
            continue;
        }
        for (const LegRoutine& leg : std::get<Routine>(plan).legs()) {
            ++legs;
            shorter += leg.shorterBecause == RuleId{"rounds"};
            const auto texts = violations(pack, *permits[leg.leg], wish, leg);
            INFO(told(texts));
            for (const PlannedStep& step : leg.steps) UNSCOPED_INFO(step.step.str() << " " << step.regions[0].str() << " " << step.setup.str() << " " << step.seconds.count() << " r" << step.round << " p" << step.pressure << " l" << step.load);
            REQUIRE(texts.empty());
        }
    }
    WARN("legs " << legs << ", closed " << closed << ", shorter " << shorter);
}
