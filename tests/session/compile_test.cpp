// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/session.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Wishes that lead to every kind of line: holds, tools, places, several set-ups, one leg, side-
/// lying, the floor.
std::vector<Wish> wishes() {
    std::vector<Wish> all(8, usualWish());
    all[1].minutes = Minutes{5};
    all[2].minutes = Minutes{10};
    all[2].firmness = 3;
    all[3].tools = {"hands", "ball"};
    all[3].soreHands = true;
    all[4].position = "side-lying";
    all[4].minutes = Minutes{5};
    all[5].position = "half-lying";
    all[5].minutes = Minutes{5};
    all[6].legs = {false, true};
    all[6].include = {"knee-crease-points"};
    all[7].first = Leg::right;
    all[7].stool = false;
    return all;
}

std::vector<Timeline> lines() {
    std::vector<Timeline> all;
    for (const Wish& wish : wishes()) {
        const Plan plan = planRoutine(shippedPack(), openPermits(), wish);
        if (const auto* routine = std::get_if<Routine>(&plan))
            for (const int rate : {100, 150, 180})
                all.push_back(compile(shippedPack(), *routine, {rate}));
    }
    return all;
}

const Segment& readyFor(const Timeline& timeline, std::size_t step) {
    return *std::ranges::find(timeline.segments(), step, &Segment::step);
}

TEST_CASE("segments touch, from nought to the end") {
    for (const Timeline& timeline : lines()) {
        Millis at{0};
        for (const Segment& segment : timeline.segments()) {
            CHECK(segment.span.begin == at);
            CHECK(segment.span.length() > Millis{0});
            at = segment.span.end;
        }
        CHECK(timeline.segments().back().kind == SegmentKind::finish);
        CHECK(timeline.length() == at);
    }
}

TEST_CASE("cues are sorted, never overlap, and lie within their segment") {
    for (const Timeline& timeline : lines()) {
        Millis free{0};
        for (const Cue& cue : timeline.cues()) {
            CHECK(cue.at >= free);
            CHECK(cue.lasts > Millis{0});
            CHECK(cue.span().end <= timeline.segmentAt(cue.at).span.end);
            free = cue.span().end;
        }
    }
}

TEST_CASE("every string said is written") {
    for (const Timeline& timeline : lines())
        for (const Cue& cue : timeline.cues()) {
            CHECK(cue.words.find("cues.") == std::string::npos);
            CHECK(cue.words.find("steps.") == std::string::npos);
            CHECK(cue.words.find('{') == std::string::npos);
        }
}

TEST_CASE("the steps of a leg last as long as its routine says") {
    for (const Timeline& timeline : lines())
        for (const LegRoutine& leg : timeline.routine().legs()) {
            Millis sum{0};
            for (const TimedStep& step : timeline.steps())
                if (step.leg == leg.leg) sum += step.span.length();
            CHECK(sum == leg.seconds());
        }
}

TEST_CASE("the second leg gets exactly what the first got") {
    const Timeline timeline = compile(shippedPack(), planned(usualWish()));
    const auto& legs = timeline.routine().legs();
    REQUIRE(legs.size() == 2);
    CHECK(legs[0].seconds() == Minutes{9});
    CHECK(legs[0].steps == legs[1].steps);
    const std::size_t half = timeline.steps().size() / 2;
    for (std::size_t i = 0; i < half; ++i)
        CHECK(timeline.steps()[i].span.length() == timeline.steps()[i + half].span.length());
}

TEST_CASE("between two legs there is one change of leg, and none for one leg") {
    const auto changes = [](const Timeline& timeline) {
        return std::ranges::count(timeline.segments(), SegmentKind::changeLeg, &Segment::kind);
    };
    for (const Timeline& timeline : lines())
        CHECK(
            changes(timeline) == static_cast<std::ptrdiff_t>(timeline.routine().legs().size()) - 1);
}

TEST_CASE("slower speech makes getting ready longer, and never a step") {
    const Routine routine = planned(usualWish());
    const Timeline usual = compile(shippedPack(), routine, {150});
    const Timeline slow = compile(shippedPack(), routine, {100});
    CHECK(slow.length() > usual.length());
    for (std::size_t i = 0; i < usual.steps().size(); ++i) {
        CHECK(slow.steps()[i].span.length() == usual.steps()[i].span.length());
        CHECK(readyFor(slow, i).span.length() >= readyFor(usual, i).span.length());
    }
}

TEST_CASE("getting ready leaves two seconds after the words, and is never short") {
    for (const Timeline& timeline : lines())
        for (const Segment& segment : timeline.segments()) {
            if (segment.kind != SegmentKind::getReady) continue;
            const auto cues = cuesIn(timeline, segment.span);
            REQUIRE_FALSE(cues.empty());
            CHECK(segment.span.end - cues.back().span().end >= Seconds{2});
            CHECK(segment.span.length() >= Seconds{8});
        }
}

TEST_CASE("where the leg is set another way there are 25 seconds") {
    const Timeline timeline = compile(shippedPack(), planned(usualWish()), {180});
    int changes = 0;
    for (std::size_t i = 1; i < timeline.steps().size(); ++i) {
        const TimedStep& before = timeline.steps()[i - 1];
        const TimedStep& step = timeline.steps()[i];
        if (before.leg != step.leg || before.planned.setup == step.planned.setup) continue;
        ++changes;
        CHECK(readyFor(timeline, i).span.length() >= Seconds{25});
    }
    CHECK(changes == 4);
}

TEST_CASE("hands that worked hard are shaken out for ten seconds first") {
    const Timeline timeline = compile(shippedPack(), planned(usualWish()));
    const std::string words = shippedPack().words.at("cues.shake-out");
    for (std::size_t i = 0; i < timeline.steps().size(); ++i) {
        const auto cues = cuesIn(timeline, readyFor(timeline, i).span);
        const bool hard = i > 0 && timeline.steps()[i - 1].leg == timeline.steps()[i].leg
            && timeline.steps()[i - 1].planned.load >= 2;
        CHECK((cues.front().words == words) == hard);
        if (hard) CHECK(cues.at(1).at - cues.front().at >= Seconds{10});
    }
}

TEST_CASE("sore hands that pat with flat palms tap slower") {
    Wish wish = usualWish();
    const auto tapping = [&] {
        const Timeline timeline = compile(shippedPack(), planned(wish));
        const auto step = std::ranges::find(timeline.steps(), StepId{"thigh-tapping"},
            [](const TimedStep& timed) { return timed.planned.step; });
        REQUIRE(step != timeline.steps().end());
        return *step;
    };
    CHECK(tapping().tempo.strokes == 3);
    wish.soreHands = true;
    REQUIRE(tapping().planned.hand == Hand::palms);
    CHECK(tapping().tempo.strokes == 2);
}

TEST_CASE("a rest that goes on says no welcome") {
    const Routine routine = planned(usualWish());
    const Continues continues{routine.legs().front().steps.at(3), "Go lighter now."};
    const Timeline timeline = compile(shippedPack(), routine, {}, continues);
    const auto cues = cuesIn(timeline, timeline.segments().front().span);
    CHECK(
        std::ranges::find(cues, shippedPack().words.at("cues.welcome"), &Cue::words) == cues.end());
    CHECK(std::ranges::find(cues, "Go lighter now.", &Cue::words) != cues.end());
}

} // namespace
} // namespace kneecoach
