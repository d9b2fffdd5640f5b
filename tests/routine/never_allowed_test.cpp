// SPDX-License-Identifier: MIT
#include "routine/knee_pack.h"
#include "routine/never_allowed.h"
#include "support/catch.h"

#include <algorithm>

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

std::size_t placeOfStep(std::string_view name) {
    return placeOf(kneePack().steps, *StepId::parse(name)).value();
}

/// Whether a step of the shipped pack is never allowed once `change` was made to it.
template <class Change>
bool isLost(std::string_view name, Change change) {
    Pack pack = kneePack();
    const std::size_t place = placeOfStep(name);
    change(pack.steps[place]);
    const Findings findings = neverAllowed(pack);
    return findings.size() == 1 && findings.front().check == "never-allowed"
        && findings.front().level == Finding::Level::warning
        && findings.front().file == "steps.json"
        && findings.front().pointer == "/steps/" + std::to_string(place);
}

Where whereIn(std::string_view position) {
    return {placeOf(kneePack().positions, *PositionId::parse(position)).value(), 0};
}

} // namespace

TEST_CASE("some permit and some wish let in each step of the shipped pack") {
    for (const Finding& each : neverAllowed(kneePack())) FAIL_CHECK(each.text);
}

TEST_CASE("a step that is done only where nobody may wish to be is never allowed") {
    CHECK(isLost("calf-glide", [](Step& step) { step.where = {whereIn("prone")}; }));
    CHECK_FALSE(isLost("calf-glide", [](Step& step) { step.where = {whereIn("seated")}; }));
}

TEST_CASE("a step whose times hold no whole 5 seconds is never allowed") {
    const auto times = [](Seconds least, Seconds most) {
        return [=](Step& step) { step.times = {least, least, most}; };
    };
    CHECK(isLost("calf-glide", times(Seconds{41}, Seconds{44})));
    CHECK_FALSE(isLost("calf-glide", times(Seconds{41}, Seconds{45})));
}

TEST_CASE(
    "a step that comes only when asked for, with a tool, on the floor, is allowed to somebody") {
    CHECK_FALSE(isLost("back-thigh-rolling", [](Step&) {}));
}

TEST_CASE("where nobody may start no step is allowed") {
    Pack pack = kneePack();
    for (Region& region : pack.regions) region.enoughAlone = false;
    CHECK(neverAllowed(pack).size() == pack.steps.size());
}
