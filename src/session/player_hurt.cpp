// SPDX-License-Identifier: MIT
//
// "It hurts."
#include "session/player.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Less than this of a step is not worth getting ready for once more.
constexpr Seconds worthGoingOn{10};

} // namespace

void Player::askHow() {
    stop(AskingHowItHurts{now_});
    breakHold();
    tell(EventKind::askHowItHurts);
    say(CueKind::reply, "cues.how-it-hurts");
}

/// The step ends for good, a second time the leg; going on has to wait for the pain to be gone.
void Player::hurtsSharply() {
    stop(AskingPainGone{now_});
    tellHurt("sharp");
    const int times = ++p_.felt_[leg()].sharp;
    if (!legIsOver()) dropWhatHurt();
    if (!legIsOver() && times >= rules().hurt.sharpEndsLegAt) endLeg("sharp");
    tell(EventKind::askPainGone);
    say(CueKind::reply, "cues.hands-off");
}

void Player::tellHurt(RuleId how) {
    p_.undo_.reset();
    const auto last = lastStep();
    tellOf(EventKind::hurt, last ? last->step : StepId{}, how);
}

void Player::endStep(RuleId because) {
    if (underHand() || p_.holdBroken_) tellOf(EventKind::stepEnded, lastStep()->step, because);
}

void Player::dropWhatHurt() {
    endStep("sharp");
    std::vector<PlannedStep> steps = stepsAhead();
    if (const auto last = lastStep())
        std::erase_if(steps, [&](const PlannedStep& step) { return step.step == last->step; });
    continueWith(std::move(steps), "sharp");
}

void Player::hurtsSorely() {
    const Pressure felt = pressureFelt();
    tellHurt("sore");
    const int inStep = countSore();
    if (legIsOver()) return resume("cues.resumed");
    if (p_.felt_[leg()].sore >= rules().hurt.soreEndsLegAt) {
        endLeg("sore");
        return resume("cues.leg-ended-kindly");
    }
    lighten(felt);
    if (const TimedStep* step = underHand(); step && canGoOnLighter(*step, felt, inStep))
        return goOnLighter(*step);
    const bool ends = underHand() || p_.holdBroken_;
    endStep("sore");
    continueWith(stepsAhead(), "sore");
    resume(ends ? "cues.end-step" : "cues.resumed");
}

/// Counts it, for the leg and for the step; answers how often it was in this step.
int Player::countSore() {
    Playhead::Felt& felt = p_.felt_[leg()];
    ++felt.sore;
    const auto last = lastStep();
    if (!last) return 0;
    const bool again = felt.soreStep == last->step && felt.soreRound == last->round;
    felt.soreInStep = again ? felt.soreInStep + 1 : 1;
    felt.soreStep = last->step;
    felt.soreRound = last->round;
    return felt.soreInStep;
}

Pressure Player::pressureFelt() const {
    if (underHand()) return momentAt(p_.timeline_, p_.place_).pressure;
    if (const auto last = lastStep()) return last->pressure;
    return stepHere() ? stepHere()->planned.pressure : 1;
}

void Player::lighten(Pressure from) {
    auto& permit = p_.permits_[leg()];
    if (from <= 1 || !permit) return;
    permit = permit->lowered(from - 1);
    tell(EventKind::lightened);
    events_.back().pressure = from - 1;
}

bool Player::canGoOnLighter(const TimedStep& step, Pressure felt, int soreInStep) const {
    return felt > 1 && soreInStep < rules().hurt.soreEndsStepAt && !step.isHold()
        && restOf(step).seconds >= worthGoingOn;
}

void Player::goOnLighter(const TimedStep& step) {
    const int slowest = 100 - rules().tempo.mostPercent;
    setTempo(std::max(slowest, p_.tempo() - rules().tempo.stepPercent));
    std::vector<PlannedStep> steps = stepsAhead();
    steps.insert(steps.begin(), restOf(step));
    continueWith(std::move(steps), "sore", pack().words.at("cues.lighter"));
    resume("");
}

void Player::goOnWithout() { resume(legIsOver() ? "cues.leg-ended" : "cues.pain-gone"); }

/// It still hurts, or nobody answered.
void Player::stopTheLeg() {
    if (!legIsOver()) endLeg("pain-stays");
    askSigns();
    say(CueKind::reply, "cues.leg-ended");
}

void Player::endLeg(RuleId because) {
    tell(EventKind::legEnded, because);
    goTo(endOfLeg());
}

void Player::continueWith(
    std::vector<PlannedStep> steps, RuleId because, std::optional<std::string> words) {
    if (steps.empty() || !readmit(std::move(steps), std::move(words))) endLeg(because);
}

/// A new line of time for the rest of the session, under the permits as they are now.
bool Player::readmit(std::vector<PlannedStep> steps, std::optional<std::string> words) {
    const Leg now = leg();
    const StepId first = steps.front().step;
    for (PlannedStep& step : steps)
        if (p_.permits_[now])
            step.pressure = std::min(step.pressure, p_.permits_[now]->maxPressure());
    std::vector<LegRoutine> legs = legsAhead();
    legs.insert(legs.begin(), LegRoutine{now, std::move(steps), std::nullopt, {}});

    const Plan plan = admit(pack(), p_.permits_, std::move(legs));
    const auto* routine = std::get_if<Routine>(&plan);
    if (!routine || routine->legs().empty() || routine->legs().front().leg != now) return false;
    if (routine->legs().front().steps.front().step != first) words.reset();
    p_.timeline_ = compile(pack(), *routine, p_.circumstances_.rate, Continues{lastStep(), words});
    goTo(Millis{0});
    return true;
}

} // namespace kneecoach
