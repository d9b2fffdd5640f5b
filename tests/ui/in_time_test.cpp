// SPDX-License-Identifier: MIT
//
// Tone, picture and count are one thing: whole routines are played with uneven ticks, pauses and changes of tempo, and the
// times at which each of the three begins a stroke are held against each other. Tones are found in the samples.
#include "support/catch.h"
#include "support/random_session.h"
#include "support/tone_ear.h"
#include "tone/tone_renderer.h"
#include "ui/beat_of.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace kneecoach {
namespace {

constexpr double together = 20; ///< milliseconds
constexpr Millis look{8};       ///< so often the picture is looked at
constexpr int inAMilli = ToneRenderer::rate / 1'000;

/// When something began, in milliseconds since the session did.
using Times = std::vector<double>;

/// Follows one picture: when its movement begins anew, and when it is at its far end.
class PictureEye {
public:
    void see(double at, Motion motion, const Moment& moment) {
        const bool moves = moment.stroke && moment.stroke->act != Phase::Act::resting;
        const double turn = moves ? beatOf(motion, moment).turn : 0;
        const bool follows = before_ && moves;
        if (moves && (!before_ || turn < *before_ - 0.4 || half(motion, turn) != half_))
            begins.push_back(at);
        if (follows && motion == Motion::glide && *before_ < 1 && turn >= 1) farEnds.push_back(at);
        half_ = half(motion, turn);
        before_ = moves ? std::optional(turn) : std::nullopt;
    }

    /// What is seen next follows from nothing seen before.
    void blink() { before_.reset(); }

    Times begins, farEnds;

private:
    /// Of a pass each way is a stroke, of taps each hand's.
    static int half(Motion motion, double turn) {
        if (motion == Motion::pass) return turn >= 1 ? 1 : 0;
        return motion == Motion::taps && turn >= 0.5 ? 1 : 0;
    }

    std::optional<double> before_;
    int half_ = 0;
};

/// Follows the count of strokes.
class Counter {
public:
    void see(double at, const Moment& moment) {
        const bool moves = moment.stroke && moment.stroke->act != Phase::Act::resting;
        const int count = moves ? moment.stroke->count : 0;
        if (count > 0 && count != before_) begins.push_back(at);
        before_ = count;
    }

    Times begins;

private:
    int before_ = 0;
};

/// A session that is seen, counted and heard, by a device that takes each frame when it is heard.
class Rehearsal {
public:
    explicit Rehearsal(const Wish& wish, Millis late = Millis{0}) : sitting(wish), late_(late) {}

    void tick(Millis time) {
        renderer_.follow(scoreOf(sitting.head, sitting.now, Volume::loud));
        for (Millis into{0}; into < time; into += look) watch(sitting.now + into, into);
        hear(time);
        sitting.tickTo(sitting.now + time);
    }

    void obey(Command command) {
        commands.push_back(ms(sitting.now));
        const bool ran = sitting.head.isRunning();
        sitting.obey(command);
        if (!ran || !sitting.head.isRunning()) eye.blink();
    }

    Times onsets() const {
        Times times;
        for (const auto frame : ear.onsets()) times.push_back(double(frame) / inAMilli);
        return times;
    }

    Sitting sitting;
    ToneEar ear;
    PictureEye eye;
    Counter counter;
    Times commands, holds;
    std::set<StepId> steps;

private:
    static double ms(Millis time) { return double(time.count()); }

    void watch(Millis now, Millis into) {
        if (!sitting.head.isRunning()) return;
        const Timeline& timeline = sitting.head.timeline();
        const Moment moment = momentAt(timeline, sitting.head.place() + into, sitting.head.pace());
        const Motion motion = moment.step ? timeline.steps()[*moment.step].motion : Motion::glide;
        const bool isHeld = moment.stroke && motion == Motion::hold;
        if (isHeld && !held_) holds.push_back(ms(now));
        held_ = isHeld;
        if (moment.stroke) steps.insert(moment.id);
        eye.see(ms(now), motion, isHeld ? Moment{} : moment);
        counter.see(ms(now), isHeld ? Moment{} : moment);
    }

    void hear(Millis time) {
        std::vector<std::int16_t> frames(static_cast<std::size_t>(time.count()) * inAMilli);
        renderer_.render(frames, sitting.now - late_);
        ear.hear(frames);
    }

    ToneRenderer renderer_;
    Millis late_;
    bool held_ = false;
};

/// Plays it to its end: uneven ticks, and now and then a command.
void rehearse(Rehearsal& rehearsal, unsigned seed, bool commands = true) {
    Dice dice(seed);
    for (int i = 0; i < 100'000 && !rehearsal.sitting.head.isOver(); ++i) {
        rehearsal.tick(Millis{1 + dice.upTo(199)});
        if (!rehearsal.sitting.head.isRunning()) {
            if (dice.oneIn(4)) rehearsal.obey(Command::ready);
        } else if (commands && dice.oneIn(120)) {
            constexpr Command any[]{Command::pause, Command::pause, Command::faster,
                Command::slower, Command::faster, Command::slower};
            rehearsal.obey(any[dice.upTo(5)]);
        }
    }
}

/// Whether a time stands in `times` within `before` and `after` of it.
bool isNear(const Times& times, double at, double before, double after) {
    const auto found = std::ranges::lower_bound(times, at - before);
    return found != times.end() && *found <= at + after;
}

/// How far the nearest one is; far, where two are near.
double apart(const Times& times, double at) {
    const auto next = std::ranges::lower_bound(times, at - 100);
    if (next == times.end() || *next > at + 100) return 1'000;
    const bool twice = std::next(next) != times.end() && *std::next(next) <= at + 100;
    return twice ? 2'000 : *next - at;
}

struct Verdict {
    int strokes = 0;
    int apart = 0; ///< strokes that do not begin together, and beginnings that belong to none
    double most = 0;
};

/// A stroke that a command cut off as it began, or that one began in, is no beginning to be judged.
Verdict judged(const Rehearsal& rehearsal) {
    const Times onsets = rehearsal.onsets();
    const auto isCut = [&](double at) { return isNear(rehearsal.commands, at, 120, 120); };
    Verdict verdict;
    for (const double at : rehearsal.counter.begins) {
        if (isCut(at)) continue;
        const double tone = apart(onsets, at), picture = apart(rehearsal.eye.begins, at);
        const double most = std::max(std::abs(tone), std::abs(picture));
        ++verdict.strokes;
        verdict.most = std::max(verdict.most, most);
        if (most > together || std::abs(tone - picture) > together) ++verdict.apart;
    }
    for (const Times& others : {onsets, rehearsal.eye.begins})
        for (const double at : others)
            if (!isCut(at) && !isNear(rehearsal.counter.begins, at, together, together)
                && !isNear(rehearsal.holds, at, together, together))
                ++verdict.apart;
    return verdict;
}

/// Wishes that together ask for every step there is.
std::vector<Wish> wishesForAll() {
    std::vector<Wish> wishes(7);
    for (Wish& wish : wishes) wish.legs.right = false;
    wishes[0].minutes = Minutes{10};
    wishes[0].include = {"knee-crease-points"};
    wishes[1].tools = {"hands", "ball"};
    wishes[1].soreHands = true;
    wishes[2].position = "side-lying";
    for (const std::size_t rolls : {3u, 4u}) {
        wishes[rolls].position = "floor";
        wishes[rolls].tools = {"hands", "ball", "foam-roller"};
    }
    wishes[3].include = {"outer-thigh-rolling", "hip-side-rolling"};
    wishes[4].include = {"front-thigh-rolling", "back-thigh-rolling"};
    wishes[5].leaveOut = {"quad-kneading", "thigh-tapping", "inner-thigh-kneading"};
    wishes[6].minutes = Minutes{5};
    return wishes;
}

} // namespace

TEST_CASE("tone, picture and count begin every stroke together, however the ticks fall") {
    std::set<StepId> steps;
    Verdict all;
    unsigned seed = 0;
    for (const Wish& wish : wishesForAll()) {
        Rehearsal rehearsal(wish);
        rehearse(rehearsal, ++seed);
        const Verdict verdict = judged(rehearsal);
        CHECK(verdict.apart == 0);
        all.strokes += verdict.strokes;
        all.most = std::max(all.most, verdict.most);
        steps.insert(rehearsal.steps.begin(), rehearsal.steps.end());
    }
    CHECK(all.strokes > 800);
    CHECK(all.most <= together);
    for (const Step& step : shippedPack().steps) {
        INFO(step.id.str());
        CHECK(steps.contains(step.id));
    }
}

TEST_CASE("tones that come 30 ms late would be noticed") {
    Rehearsal rehearsal(wishesForAll().back(), Millis{30});
    rehearse(rehearsal, 1, false);
    const Verdict verdict = judged(rehearsal);
    CHECK(verdict.apart >= verdict.strokes);
    CHECK(verdict.strokes > 50);
}

TEST_CASE("the tone is highest when the hand is at the far end") {
    Rehearsal rehearsal(wishesForAll().front());
    rehearse(rehearsal, 5);
    int ends = 0;
    for (const double end : rehearsal.eye.farEnds) {
        if (isNear(rehearsal.commands, end, 500, 500)) continue;
        const auto isHere = [&](const ToneEar::Vibration& vibration) {
            return std::abs(double(vibration.at) / inAMilli - end) < 300;
        };
        ToneEar::Vibration highest;
        for (const auto& vibration : rehearsal.ear.vibrations())
            if (isHere(vibration) && vibration.hertz > highest.hertz) highest = vibration;
        if (std::abs(double(highest.at) / inAMilli - end) > together) FAIL_CHECK(end);
        ++ends;
    }
    CHECK(ends > 20);
}

TEST_CASE("in a whole session nothing clicks, and all lies where old ears hear well") {
    Rehearsal rehearsal(wishesForAll().front());
    rehearse(rehearsal, 9);
    CHECK(rehearsal.ear.sharpest() <= 200);
    CHECK(rehearsal.ear.steepest() <= 5'500);
    CHECK(rehearsal.ear.loudest() <= 16'384);
    CHECK(rehearsal.ear.vibrations().size() > 50'000);
    CHECK(rehearsal.ear.heard() == rehearsal.sitting.now.count() * inAMilli);
}

} // namespace kneecoach
