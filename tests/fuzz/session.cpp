// SPDX-License-Identifier: MIT
//
// Any bytes as what happens in a session: ticks that fall anyhow, and anything a person may say. And any steps as a routine
// that was kept, which is taken up again.
#include "fuzz/bytes.h"
#include "fuzz/fuzz.h"
#include "fuzz/some_permits.h"
#include "routine/routine_rules.h"
#include "support/listening.h"

#include <algorithm>

namespace {

using namespace kneecoach;
using fuzz::Bytes;

constexpr Millis longestTick{2000}; ///< what lasts longer is a gap, and pauses
constexpr int mostTurns = 600;      ///< enough for a whole session

Wish wishIn(Bytes& bytes) {
    Wish wish;
    wish.minutes = Minutes{5 + bytes.below(6)};
    wish.firmness = 1 + bytes.below(3);
    wish.first = bytes.below(2) ? Leg::left : Leg::right;
    if (bytes.below(2)) wish.tools = {"hands", "ball"};
    if (bytes.below(2)) wish.include = {"knee-crease-points"};
    wish.soreHands = bytes.below(3) == 0;
    if (bytes.below(4) == 0) wish.position = "side-lying";
    return wish;
}

/// One session, and what is promised of it after whatever happens.
class Watched {
public:
    Watched(const Wish& wish, const Permits& permits) : sitting_(wish, permits) {}

    bool isOver() const { return sitting_.head.isOver(); }
    int turns() const { return turns_; } ///< ticks and commands so far

    void tick(Millis time) {
        const Playhead before = sitting_.head;
        sitting_.tickTo(sitting_.now + time);
        const Millis grown = sitting_.head.played() - before.played();
        const bool counts = before.isRunning() && time >= Millis{0} && time <= longestTick;
        fuzz::expect(grown >= Millis{0}, "played time never shrinks");
        fuzz::expect(grown <= (counts ? time : Millis{0}), "pauses never count");
        listening_.hear(sitting_);
        look(before);
    }

    void say(Command command) {
        const Playhead before = sitting_.head;
        sitting_.obey(command);
        fuzz::expect(sitting_.head.played() == before.played(), "a command takes no time");
        listening_.command(before, sitting_.head);
        look(before);
    }

    void expectRestIsAdmitted() {
        const Playhead& head = sitting_.head;
        const Plan plan = admit(shippedPack(), head.permits(), restOf(head));
        if (const auto* routine = std::get_if<Routine>(&plan))
            for (const LegRoutine& leg : routine->legs())
                for (const std::string& wrong : routine_tests::violationsOfAdmitted(
                         shippedPack(), *head.permits()[leg.leg], leg))
                    fuzz::expect(false, wrong);
    }

private:
    void look(const Playhead& before) {
        const Playhead& head = sitting_.head;
        ++turns_;
        fuzz::expect(head.place() >= Millis{0} && head.place() <= head.timeline().length(),
            "the place is on the line");
        fuzz::expect(head.isRunning() != head.stoppedSince().has_value(), "it runs or stands");
        fuzz::expect(!before.isOver() || head.isOver(), "what is over stays over");
        fuzz::expect(!listening_.heardTwice(), listening_.wrong());
        for (const Leg leg : bothLegs) lookAt(leg, before);
        lookAtPressure();
        sitting_.forget();
    }

    void lookAt(Leg leg, const Playhead& before) {
        const Playhead& head = sitting_.head;
        const auto &now = head.permits()[leg], &then = before.permits()[leg];
        fuzz::expect(!now || (then && now->maxPressure() <= then->maxPressure()),
            "a permit is never widened");
        const Millis most = now ? Millis(now->maxMinutes()) : Millis{0};
        fuzz::expect(head.played(leg) <= most, "a leg gets no more than its minutes");
    }

    void lookAtPressure() {
        const Moment moment = sitting_.moment();
        if (moment.pressure == 0) return;
        const auto& permit = sitting_.head.permits()[moment.leg];
        fuzz::expect(permit && moment.pressure <= permit->maxPressure(),
            "pressure is never above the permit");
    }

    Sitting sitting_;
    Listening listening_;
    int turns_ = 0;
};

void happen(Watched& watched, Bytes& bytes) {
    constexpr int commands = static_cast<int>(Command::ready) + 1;
    const int what = bytes.below(commands + 8);
    if (what < commands) return watched.say(static_cast<Command>(what));
    const int length = bytes.next();
    switch (what - commands) {
    case 0: return watched.tick(Millis{length});
    case 1: return watched.tick(Millis{length * 10});
    case 2: return watched.tick(Millis{-length});
    case 3: return watched.tick(Seconds{length});
    case 4: return watched.tick(Minutes{length});
    case 5: return watched.tick(longestTick + Millis{length % 3 - 1});
    default:
        for (int i = 0; i < length && !watched.isOver(); ++i) watched.tick(Millis{1000 + length});
    }
}

void playAny(Bytes& bytes) {
    const Permits& permits = fuzz::somePermits().at(static_cast<std::size_t>(bytes.below(4)));
    const Wish wish = wishIn(bytes);
    if (!std::holds_alternative<Routine>(planRoutine(shippedPack(), permits, wish))) return;
    Watched watched(wish, permits);
    while (!bytes.empty() && watched.turns() < mostTurns) happen(watched, bytes);
    watched.expectRestIsAdmitted();
}

template <class List>
auto idIn(Bytes& bytes, const List& things) {
    return things[static_cast<std::size_t>(bytes.below(static_cast<int>(things.size())))].id;
}

PlannedStep stepIn(Bytes& bytes) {
    const Pack& pack = shippedPack();
    const Step& step =
        pack.steps[static_cast<std::size_t>(bytes.below(static_cast<int>(pack.steps.size())))];
    PlannedStep planned;
    planned.step = step.id;
    planned.technique = bytes.below(8) ? pack.techniqueOf(step).id : idIn(bytes, pack.techniques);
    planned.regions = step.regions;
    if (bytes.below(4) == 0)
        planned.regions = {idIn(bytes, pack.regions), idIn(bytes, pack.regions)};
    const Way& way =
        step.ways[static_cast<std::size_t>(bytes.below(static_cast<int>(step.ways.size())))];
    planned.tool = way.tool;
    planned.grip = way.grip;
    if (!way.hands.empty()) planned.hand = way.hands.front();
    const Position& position = pack.positions[static_cast<std::size_t>(
        bytes.below(static_cast<int>(pack.positions.size())))];
    planned.position = position.id;
    if (!position.setups.empty()) planned.setup = idIn(bytes, position.setups);
    planned.direction = step.direction;
    planned.pressure = bytes.below(6) - 1;
    planned.seconds = Seconds{bytes.below(4) ? bytes.next() : (bytes.next() - 128) * 10'000'000};
    planned.round = bytes.below(4) - 1;
    planned.load = bytes.below(5) - 1;
    return planned;
}

/// What was kept may say anything; what is admitted of it keeps the rules, and can be played.
void takeUpAny(Bytes& bytes) {
    const Permits& permits = fuzz::somePermits().at(static_cast<std::size_t>(bytes.below(4)));
    std::vector<LegRoutine> kept(static_cast<std::size_t>(bytes.below(4)));
    for (LegRoutine& leg : kept) {
        leg.leg = bytes.below(2) ? Leg::left : Leg::right;
        for (int step = bytes.below(20); step > 0; --step) leg.steps.push_back(stepIn(bytes));
    }
    const Plan plan = admit(shippedPack(), permits, kept);
    const auto* routine = std::get_if<Routine>(&plan);
    if (!routine) return;
    for (const LegRoutine& leg : routine->legs())
        for (const std::string& wrong :
            routine_tests::violationsOfAdmitted(shippedPack(), *permits[leg.leg], leg))
            fuzz::expect(false, wrong);
    const Playhead head = begin(shippedPack(), permits, *routine, Millis{0});
    fuzz::expect(!tick(head, Millis{100}).playhead.isOver(), "what is admitted can be played");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Bytes bytes(data, size);
    if (bytes.below(4) == 0) takeUpAny(bytes);
    else playAny(bytes);
    return 0;
}
