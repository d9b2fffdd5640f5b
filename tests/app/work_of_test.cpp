// SPDX-License-Identifier: MIT
#include "app/scenes/work_of.h"

#include "app/walker.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

LegAtWork workIn(Walker& walker, SegmentKind kind) {
    const auto moment = [&] { return momentOf(walker.place<InSession>().playhead); };
    while (moment().kind != kind) walker.play(Seconds{1});
    return workOf(shippedPack(), walker.place<InSession>(), moment());
}

} // namespace

TEST_CASE("while the legs change, the picture is how to sit for the other one") {
    Walker walker;
    walker.toThePlan().press({"start", "begin"});
    const LegAtWork first = workIn(walker, SegmentKind::getReady);
    const LegAtWork change = workIn(walker, SegmentKind::changeLeg);
    CHECK(change.leg == other(first.leg));
    CHECK(change.posture == first.posture);
    CHECK(change.done.step == first.done.step);
}

TEST_CASE("under the hand the picture is the stroke, not how to sit") {
    Walker walker;
    walker.toThePlan().press({"start", "begin"});
    CHECK_FALSE(workIn(walker, SegmentKind::getReady).posture.empty());
    CHECK(workIn(walker, SegmentKind::step).posture.empty());
}

} // namespace kneecoach
