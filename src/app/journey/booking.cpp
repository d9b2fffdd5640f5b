// SPDX-License-Identifier: MIT
#include "app/journey/booking.h"

#include "app/journey/walk.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

const PlannedStep* stepNamed(const Routine& routine, Leg leg, const StepId& step) {
    for (const LegRoutine& one : routine.legs())
        for (const PlannedStep& planned : one.steps)
            if (one.leg == leg && planned.step == step) return &planned;
    return nullptr;
}

bool isRestLeft(const Playhead& playhead, Leg leg) {
    const auto rest = restOf(playhead);
    return std::ranges::any_of(
        rest, [&](const LegRoutine& one) { return one.leg == leg && !one.steps.empty(); });
}

LegDone legDone(const InSession& session, Leg leg, Ended::How how, std::optional<int> before) {
    LegDone done;
    done.done = std::chrono::ceil<Seconds>(session.playhead.played(leg));
    done.finished = how == Ended::How::finished || !isRestLeft(session.playhead, leg);
    done.before = before;
    done.sharp = session.sharp[leg];
    return done;
}

} // namespace

void noteSharpPain(InSession& session, const Events& events) {
    for (const Event& event : events) {
        if (event.kind != EventKind::hurt || event.because != RuleId("sharp")) continue;
        const PlannedStep* step = stepNamed(session.routine, event.leg, event.step);
        if (!step) continue;
        auto& places = session.sharp[event.leg];
        for (const RegionId& region : step->regions)
            if (std::ranges::find(places, region) == places.end()) places.push_back(region);
    }
}

std::vector<Leg> legsEndedByPain(const Events& events) {
    constexpr std::array pains{RuleId("sharp"), RuleId("sore"), RuleId("pain-stays")};
    std::vector<Leg> legs;
    for (const Event& event : events)
        if (event.kind == EventKind::legEnded
            && std::ranges::find(pains, event.because) != pains.end())
            legs.push_back(event.leg);
    return legs;
}

std::optional<PastSession> pastSession(
    const InSession& session, Ended::How how, const PerLeg<std::optional<int>>& painBefore) {
    PastSession past{session.began, {}};
    for (const Leg leg : bothLegs)
        if (session.playhead.played(leg) > Millis{0})
            past.legs[leg] = legDone(session, leg, how, painBefore[leg]);
    const bool wasAny = past.legs.left.done > Seconds{0} || past.legs.right.done > Seconds{0};
    return wasAny ? std::optional(past) : std::nullopt;
}

void Walk::end(const InSession& session) {
    const Playhead& playhead = session.playhead;
    const Ended ended = std::get<Ended>(playhead.state());
    if (auto past = pastSession(session, ended.how, j_.told.pain))
        j_.told.history.sessions.push_back(std::move(*past));
    if (ended.how == Ended::How::emergency)
        remember({Outcome::emergency, {}, std::nullopt, now_.world});
    if (const auto stop = stopToShow()) return go(Stopped{*stop});
    AtEnd end{ended.how,
        {playhead.played(Leg::left) > Millis{0}, playhead.played(Leg::right) > Millis{0}},
        hurtsToday(), session.routine.preparations()};
    for (const PreparationId done : {PreparationId("wipe-off"), PreparationId("stand-up")})
        std::erase(end.preparations, done);
    const bool asPlanned =
        ended.how == Ended::How::finished && !end.hurt && playhead.permits() == session.permits;
    if (asPlanned) end.plan = YourPlan{session.decision, session.permits, session.routine};
    go(std::move(end));
}

bool Walk::hurtsToday() const {
    return std::ranges::any_of(
        bothLegs, [&](Leg leg) { return j_.told.hurt[leg] == dayOf(now_.world); });
}

/// Of the session that is just over.
void Walk::keepPainAfter(Leg leg, int pain) {
    auto& sessions = j_.told.history.sessions;
    const bool isOnTheScale = pain >= 0 && pain <= 10;
    if (!sessions.empty() && isOnTheScale && sessions.back().legs[leg].done > Seconds{0})
        sessions.back().legs[leg].after = pain;
}

} // namespace kneecoach
