// SPDX-License-Identifier: MIT
//
// What is heard, whatever is done and however the ticks fall.
#include "support/catch.h"
#include "support/listening.h"
#include "support/random_session.h"

namespace kneecoach {
namespace {

TEST_CASE("however the ticks fall, every cue is heard once, and in order") {
    for (const unsigned seed : seeds(1, 3)) {
        std::vector<Cue> heard;
        std::optional<Timeline> line;
        play(seed, 1'000'000, [&](Sitting& sitting, Dice&) {
            line = sitting.head.timeline();
            if (sitting.is<WaitingForNextLeg>()) sitting.obey(Command::ready);
            for (const Cue& cue : sitting.cues()) heard.push_back(cue);
            sitting.forget();
        });
        if (line) CHECK(heard == line->cues());
    }
}

TEST_CASE("between two commands every cue is heard once, and none twice") {
    for (const unsigned seed : seeds(2, 8)) {
        Listening listening;
        play(seed, 4'000, [&](Sitting& sitting, Dice& dice) {
            listening.hear(sitting);
            sitting.forget();
            if (!dice.oneIn(40) || sitting.head.isOver()) return;
            const Playhead before = sitting.head;
            sitting.obey(likelyCommand(dice));
            listening.command(before, sitting.head);
            sitting.forget();
        });
        INFO("seed " << seed);
        CHECK(listening.wrong().empty());
    }
}

TEST_CASE("what is said never overlaps, unless a command silenced it") {
    for (const unsigned seed : seeds(7, 6)) {
        Millis free{0};
        play(seed, 6'000, [&](Sitting& sitting, Dice& dice) {
            for (const Event& event : sitting.events) {
                if (event.kind == EventKind::silence) free = Millis{0};
                if (!event.cue) continue;
                if (event.at < free && event.cue->kind != CueKind::reply)
                    FAIL_CHECK("seed " << seed << ": " << event.cue->words);
                free = std::max(event.at, free) + event.cue->lasts;
            }
            sitting.forget();
            if (dice.oneIn(30)) sitting.obey(likelyCommand(dice));
        });
    }
}

} // namespace
} // namespace kneecoach
