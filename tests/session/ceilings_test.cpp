// SPDX-License-Identifier: MIT
//
// What the hands do, whatever is done and however the ticks fall.
#include "support/catch.h"
#include "support/random_session.h"

#include <map>

namespace kneecoach {
namespace {

Millis cap(const Playhead& head, Leg leg) {
    return std::min<Millis>(head.permits()[leg]->maxMinutes(), ceilings.leg);
}

/// The step under the hand, or null.
const TimedStep* underHand(const Playhead& head) {
    const Moment moment = momentOf(head);
    return moment.stroke ? &head.timeline().steps()[*moment.step] : nullptr;
}

bool isAtTheKnee(const TimedStep& step) {
    return std::ranges::find(step.planned.regions, RegionId{"peripatellar"})
        != step.planned.regions.end();
}

TEST_CASE("no commands let a leg pass its cap, nor the knee its two minutes") {
    for (const unsigned seed : seeds(3, 4)) {
        PerLeg<Millis> knee;
        play(seed, 12'000, [&](Sitting& sitting, Dice& dice) {
            const Playhead before = sitting.head;
            sitting.tickTo(sitting.now + Millis{dice.upTo(300)});
            const TimedStep* step = underHand(before);
            if (step && isAtTheKnee(*step) && underHand(sitting.head) == step)
                knee[step->leg] += sitting.head.played(step->leg) - before.played(step->leg);
            for (const Leg leg : bothLegs) {
                if (sitting.head.played(leg) > cap(sitting.head, leg)) FAIL("leg, seed " << seed);
                if (knee[leg] > ceilings.knee) FAIL("knee, seed " << seed);
            }
            if (dice.oneIn(25)) sitting.obey(likelyCommand(dice));
            sitting.forget();
        });
    }
}

const TimedStep* holdUnderHand(const Playhead& head) {
    const TimedStep* step = underHand(head);
    return step && step->isHold() ? step : nullptr;
}

TEST_CASE("no hold passes sixty seconds, nor comes twice") {
    for (const unsigned seed : seeds(4, 4)) {
        std::map<std::pair<Leg, std::pair<StepId, int>>, Millis> held;
        play(seed, 12'000, [&](Sitting& sitting, Dice& dice) {
            const Playhead before = sitting.head;
            sitting.tickTo(sitting.now + Millis{dice.upTo(300)});
            if (const TimedStep* hold = holdUnderHand(before)) {
                Millis& time = held[{hold->leg, {hold->planned.step, hold->planned.round}}];
                if (holdUnderHand(sitting.head) == hold)
                    time += sitting.head.played(hold->leg) - before.played(hold->leg);
                CHECK(time <= std::min<Millis>(hold->planned.seconds, ceilings.hold));
            }
            if (dice.oneIn(25)) sitting.obey(likelyCommand(dice));
            sitting.forget();
        });
    }
}

TEST_CASE("a hold that runs out has said let go by its very end, whatever was asked meanwhile") {
    int ends = 0;
    for (const unsigned seed : seeds(5, 8)) {
        Millis released{-1};
        play(seed, 12'000, [&](Sitting& sitting, Dice& dice) {
            const Playhead before = sitting.head;
            sitting.tickTo(sitting.now + Millis{dice.upTo(900)});
            for (const Event& event : sitting.events)
                if (event.cue && event.cue->kind == CueKind::release)
                    released = event.at + event.cue->lasts;
            const TimedStep* hold = holdUnderHand(before);
            if (hold && before.isRunning() && sitting.head.place() >= hold->span.end) {
                CHECK(released == before.played() + hold->span.end - before.place());
                ++ends;
            }
            if (dice.oneIn(25)) {
                const bool held = holdUnderHand(sitting.head);
                sitting.obey(dice.oneIn(2) || !held ? likelyCommand(dice) : Command::faster);
            }
            sitting.forget();
        });
    }
    CHECK(ends > 5);
}

} // namespace
} // namespace kneecoach
