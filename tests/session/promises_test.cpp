// SPDX-License-Identifier: MIT
//
// What must hold whatever is done, and whenever: random commands between random ticks.
#include <cstdlib>
#include <map>
#include <numeric>
#include <random>

#include "support/catch.h"
#include "support/session.h"

namespace kneecoach {
namespace {

class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    int upTo(int most) { return static_cast<int>(engine_() % static_cast<unsigned>(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }

private:
    std::mt19937 engine_;
};

Wish anyWish(Dice& dice) {
    Wish wish;
    wish.minutes = Minutes{5 + dice.upTo(5)};
    wish.firmness = 1 + dice.upTo(2);
    if (dice.oneIn(2)) wish.tools = {"hands", "ball"};
    if (dice.oneIn(3)) wish.soreHands = true;
    if (dice.oneIn(3)) wish.include = {"knee-crease-points"};
    if (dice.oneIn(4)) wish.position = "side-lying";
    if (dice.oneIn(4)) wish.legs.left = false;
    return wish;
}

/// Plays a wish with random ticks; `turn` may do something after each.
template <class Each>
void play(unsigned seed, int turns, Each each) {
    Dice dice(seed);
    const Wish wish = anyWish(dice);
    const Plan plan = planRoutine(shippedPack(), openPermits(), wish);
    if (!std::holds_alternative<Routine>(plan)) return;
    Sitting sitting(wish);
    for (int i = 0; i < turns && !sitting.head.isOver(); ++i) {
        const int longest = dice.oneIn(50) ? 2000 : dice.oneIn(3) ? 900 : 100;
        sitting.tickTo(sitting.now + Millis{dice.upTo(longest)});
        each(sitting, dice);
    }
}

/// So many seeds from a first one on; TEST_DEPTH asks for more of each.
std::vector<unsigned> seeds(unsigned first, unsigned usual) {
    const char* depth = std::getenv("TEST_DEPTH");
    std::vector<unsigned> all(usual * static_cast<unsigned>(depth ? std::max(1, std::atoi(depth)) : 1));
    std::iota(all.begin(), all.end(), first * 1'000'000);
    return all;
}

Command anyCommand(Dice& dice) { return static_cast<Command>(dice.upTo(static_cast<int>(Command::ready))); }

/// As people press: mostly moving about, seldom ending anything.
Command likelyCommand(Dice& dice) {
    if (dice.oneIn(12)) return anyCommand(dice);
    constexpr std::array often{Command::pause, Command::goOn,    Command::onceMore, Command::theOneBefore,
                               Command::skip,  Command::undoSkip, Command::faster,   Command::slower,
                               Command::ready, Command::theOneBefore};
    return often.at(static_cast<std::size_t>(dice.upTo(int{often.size()} - 1)));
}

Millis cap(const Playhead& head, Leg leg) {
    return std::min<Millis>(head.permits()[leg]->maxMinutes(), ceilings.leg);
}

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
        if (played_ > command_ + Seconds{30}) expectNothingBefore(head.timeline(), place_ - Seconds{7});
    }

    /// An answer may keep a cue waiting; where the place moves, what was not said there is not said.
    void command(const Playhead& before, const Playhead& after) {
        if (before.place() != after.place() || before.timeline().cues() != after.timeline().cues()) moveTo(after);
        command_ = played_;
    }

    const std::string& wrong() const { return wrong_; }

private:
    /// A number that would come late falls away; answers are not on the line.
    static bool isOnTheLine(const Cue& cue) {
        return cue.kind != CueKind::reply && cue.kind != CueKind::letGo && cue.kind != CueKind::tenSeconds
               && cue.kind != CueKind::count;
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

TEST_CASE("no commands let a leg pass its cap, nor the knee its two minutes") {
    for (const unsigned seed : seeds(3, 4)) {
        PerLeg<Millis> knee;
        Millis before{0};
        play(seed, 12'000, [&](Sitting& sitting, Dice& dice) {
            for (const Leg leg : bothLegs) CHECK(sitting.head.played(leg) <= cap(sitting.head, leg));
            if (dice.oneIn(25)) sitting.obey(likelyCommand(dice));
            sitting.forget();
            before = sitting.head.played();
        });
    }
}

TEST_CASE("no hold passes sixty seconds, nor comes twice") {
    for (const unsigned seed : seeds(4, 4)) {
        std::map<std::pair<Leg, std::pair<StepId, int>>, Millis> held;
        play(seed, 12'000, [&](Sitting& sitting, Dice& dice) {
            const Playhead before = sitting.head;
            const Moment moment = sitting.moment();
            const Millis played = before.played(moment.leg);
            const Millis step{dice.upTo(300)};
            sitting.tickTo(sitting.now + step);
            const Moment after = sitting.moment();
            if (moment.step && moment.kind == SegmentKind::step && before.timeline().steps()[*moment.step].isHold()) {
                const PlannedStep& hold = before.timeline().steps()[*moment.step].planned;
                auto& time = held[{moment.leg, {hold.step, hold.round}}];
                if (after.step == moment.step) time += sitting.head.played(moment.leg) - played;
                if (time > hold.seconds || time > Seconds{60}) FAIL("seed " << seed << ": " << time.count());
            }
            if (dice.oneIn(25)) sitting.obey(likelyCommand(dice));
            sitting.forget();
        });
    }
}

TEST_CASE("a hold that is left is let go of, by its release or by the answer to a command") {
    for (const unsigned seed : seeds(5, 4))
        play(seed, 12'000, [&](Sitting& sitting, Dice& dice) {
            const Moment before = sitting.moment();
            const bool held = before.stroke && sitting.head.timeline().steps()[*before.step].isHold();
            const Millis left = before.segmentLeft;
            const bool running = sitting.head.isRunning();
            sitting.tickTo(sitting.now + Millis{dice.upTo(900)});
            const bool over = held && running && sitting.moment().kind != SegmentKind::step;
            if (over && left > Seconds{3}) FAIL("left with " << left.count() << " ms to go");
            if (dice.oneIn(30)) sitting.obey(likelyCommand(dice));
            sitting.forget();
        });
}

TEST_CASE("played time only grows, and only while running") {
    for (const unsigned seed : seeds(6, 8))
        play(seed, 4'000, [&](Sitting& sitting, Dice& dice) {
            const Playhead before = sitting.head;
            const Millis step{dice.upTo(2500)};
            sitting.tickTo(sitting.now + step);
            const Millis grown = sitting.head.played() - before.played();
            CHECK(grown >= Millis{0});
            CHECK(grown <= (before.isRunning() && step <= Millis{2000} ? step : Millis{0}));
            if (sitting.head.isRunning() && before.isRunning()) CHECK(grown == step);
            if (dice.oneIn(10)) sitting.obey(anyCommand(dice));
            sitting.forget();
        });
}

TEST_CASE("what is said never overlaps, unless a command silenced it") {
    for (const unsigned seed : seeds(7, 6)) {
        Millis free{0};
        play(seed, 6'000, [&](Sitting& sitting, Dice& dice) {
            for (const Event& event : sitting.events) {
                if (event.kind == EventKind::silence) free = Millis{0};
                if (!event.cue) continue;
                if (event.at < free && event.cue->kind != CueKind::reply) FAIL_CHECK("seed " << seed << ": " << event.cue->words);
                free = std::max(event.at, free) + event.cue->lasts;
            }
            sitting.forget();
            if (dice.oneIn(30)) sitting.obey(likelyCommand(dice));
        });
    }
}

TEST_CASE("every command in every state leaves a session that can go on or is over") {
    for (const unsigned seed : seeds(8, 8))
        play(seed, 3'000, [&](Sitting& sitting, Dice& dice) {
            if (dice.oneIn(8)) sitting.obey(anyCommand(dice));
            if (dice.oneIn(400)) sitting.tickTo(sitting.now + Minutes{dice.upTo(70)});
            CHECK(sitting.head.place() >= Millis{0});
            CHECK(sitting.head.place() <= sitting.head.timeline().length());
            CHECK(sitting.head.isRunning() != sitting.head.stoppedSince().has_value());
            sitting.moment();
            restOf(sitting.head);
            sitting.forget();
        });
}

}  // namespace
}  // namespace kneecoach
