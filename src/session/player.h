// SPDX-License-Identifier: MIT
#pragma once

#include "session/playhead.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kneecoach {

/// One turn of the player: a playhead under way, and the events so far. Behind `begin`, `tick` and
/// `obey`.
class Player {
public:
    Player(Playhead playhead, Millis realNow) : p_(std::move(playhead)), now_(realNow) {}

    static Playhead begun(const Pack& pack, const Permits& permits, const Routine& routine,
        Millis realNow, const Circumstances& circumstances);

    void pass(); ///< time passes, up to now
    void obey(Command command);
    Turn turn() && { return {std::move(p_), std::move(events_)}; }

    static Moment moment(const Playhead& playhead);
    std::vector<LegRoutine> rest() const;

private:
    // Where it is, and what lies ahead (player_place.cpp).
    const Pack& pack() const { return *p_.pack_; }
    const SessionRules& rules() const { return pack().session; }
    const Segment& here() const;
    Leg leg() const { return here().leg; }
    bool isIn(SegmentKind kind) const { return here().kind == kind; }
    bool legIsOver() const { return !here().step; }
    const TimedStep* stepHere() const;  ///< under the hand, or being made ready for
    const TimedStep* underHand() const; ///< only once it was begun
    std::optional<std::size_t> meant() const;
    std::optional<PlannedStep> lastStep() const;
    Millis readyFor(std::size_t step) const;
    Millis endOfLeg() const;
    bool isHeld(Leg leg, const PlannedStep& step) const;
    PlannedStep restOf(const TimedStep& step) const;
    std::vector<PlannedStep> stepsAhead() const;
    std::vector<LegRoutine> legsAhead() const;
    std::pair<Millis, RuleId> nearest(const TimedStep& step) const;
    std::pair<Millis, RuleId> spareFrom(Millis place) const;
    Millis roomHere() const;

    // Telling and going (player.cpp).
    Event event(EventKind kind, RuleId because = {}) const;
    void tell(EventKind kind, RuleId because = {}) { events_.push_back(event(kind, because)); }
    void tellOf(EventKind kind, const StepId& step, RuleId because = {});
    void silence();
    void say(CueKind kind, std::string_view path, Words::Holes holes = {});
    bool runsIntoRelease(Millis lasts) const;
    void refuse(RuleId because);
    void goTo(Millis place);
    void stop(State state);
    void resume(std::string_view reply);
    void askSigns();
    void finishAs(Ended::How how, RuleId because = {});

    // Time (player_time.cpp).
    void play(Millis time);
    bool enter();
    void move(Millis time);
    void book(const TimedStep& step, Millis time);
    void sayUntil(Millis place);
    void sayWhatIsLeft();
    void leave(const Segment& segment, Millis timeLeft);
    void reachCeiling(const TimedStep& step, RuleId because);
    void waitOut();
    bool hasWaited(Millis since) const { return now_ - since >= rules().hurt.answerWithin; }
    Millis stoppedFor() const { return p_.stopped_ ? now_ - *p_.stopped_ : Millis{0}; }

    // Pausing (player_pause.cpp).
    void pauseNow();
    void fallStill();
    bool breakHold();
    void carryOn();
    void goBack(Millis time);
    void whenReady();
    void endEarly();
    Millis placeToGoOn() const;
    Millis wordsBegin(Millis place) const;

    // Moving the place, and the tempo (player_move.cpp).
    void goBefore();
    void repeat();
    bool mayRepeatFrom(Millis place);
    void skipOn();
    void skipWords();
    void takeBack();
    void goSlower();
    void goFaster();
    void setTempo(int percent);

    // Hurting (player_hurt.cpp).
    void askHow();
    void hurtsSharply();
    void hurtsSorely();
    void tellHurt(RuleId how);
    void endStep(RuleId because);
    void dropWhatHurt();
    int countSore();
    Pressure pressureFelt() const;
    void lighten(Pressure from);
    bool canGoOnLighter(const TimedStep& step, Pressure felt, int soreInStep) const;
    void goOnLighter(const TimedStep& step);
    void goOnWithout();
    void stopTheLeg();
    void endLeg(RuleId because);
    void continueWith(
        std::vector<PlannedStep> steps, RuleId because, std::optional<std::string> words = {});
    bool readmit(std::vector<PlannedStep> steps, std::optional<std::string> words);

    // Feeling unwell (player_unwell.cpp).
    void askUnwell();
    void raiseAlarm();
    void leanBack();

    Playhead p_;
    Millis now_;
    Events events_;
};

} // namespace kneecoach
