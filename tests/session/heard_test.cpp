// SPDX-License-Identifier: MIT
//
// What is heard, whatever is done and however the ticks fall.
#include "support/catch.h"
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

/// Follows what is heard along a line of time, from command to command.
class Listening {
public:
    void hear(const Sitting& sitting) {
        const Playhead& head = sitting.head;
        if (head.place() - place_ != head.played() - played_) moveTo(head);
        for (const Event& event : sitting.events)
            if (event.cue && isOnTheLine(*event.cue)) expect(head.timeline(), *event.cue);
        place_ = head.place();
        played_ = head.played();
        if (played_ > command_ + Seconds{30})
            expectNothingBefore(head.timeline(), place_ - Seconds{7});
    }

    /// An answer may keep a cue waiting; where the place moves, what was not said there is not
    /// said.
    void command(const Playhead& before, const Playhead& after) {
        if (before.place() != after.place() || before.timeline().cues() != after.timeline().cues())
            moveTo(after);
        command_ = played_;
    }

    const std::string& wrong() const { return wrong_; }

private:
    /// A number that would come late falls away; answers are not on the line.
    static bool isOnTheLine(const Cue& cue) {
        return cue.kind != CueKind::reply && cue.kind != CueKind::letGo
            && cue.kind != CueKind::tenSeconds && cue.kind != CueKind::count;
    }

    void moveTo(const Playhead& head) {
        next_ = place_ = head.place();
        played_ = head.played();
    }

    void expectNothingBefore(const Timeline& timeline, Millis place) {
        for (const Cue& cue : cuesIn(timeline, {next_, place}))
            if (isOnTheLine(cue)) wrong_ = "lost: " + cue.words;
    }

    void expect(const Timeline& timeline, const Cue& cue) {
        expectNothingBefore(timeline, cue.at);
        if (cue.at < next_) wrong_ = "twice: " + cue.words;
        next_ = cue.at + Millis{1};
    }

    Millis next_{0}, place_{0}, played_{0}, command_{0};
    std::string wrong_;
};

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
