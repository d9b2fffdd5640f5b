// SPDX-License-Identifier: MIT
#include "app/desk/film.h"

#include "screening/live_questions.h"
#include "screening/screen.h"

#include <stdexcept>

namespace kneecoach {
namespace {

/// The player takes more than this between two ticks for a machine that slept.
constexpr Millis longestTick = longestGap / 2;

/// Nobody looked for so long: the film goes on where it was.
constexpr Millis longestBlink{2'000};

int speedFor(Millis length) { return int((length + longestFilm - Millis{1}) / longestFilm); }

Wish oneLeg() {
    Wish wish;
    wish.legs = {true, false};
    wish.minutes = Minutes(6);
    return wish;
}

} // namespace

/// Answers the live questions with the first of their chain, until none is open.
Check nothingToTell(const Pack& pack, const Instant& now) {
    Check check(pack);
    check.at = now;
    bool isOpen = true;
    for (std::size_t round = 0; isOpen && round <= pack.questions.size(); ++round) {
        isOpen = false;
        for (const LiveQuestion& live : liveQuestions(pack, check)) {
            if (!live.isOpen()) continue;
            isOpen = true;
            check.answers.give(pack, live.question, live.leg, {0, now, std::nullopt});
        }
    }
    return check;
}

ShowingRoutine filmOf(const Pack& pack, const Now& now) {
    const Decision decision = screen(pack, nothingToTell(pack, now.world));
    const Permits permits{decision.legs.left.permit, decision.legs.right.permit};
    const Plan plan = planRoutine(pack, permits, oneLeg());
    const auto* routine = std::get_if<Routine>(&plan);
    if (!routine) throw std::logic_error("no routine to be shown");
    Playhead playhead = begin(pack, permits, *routine, Millis{0});
    const int speed = speedFor(playhead.timeline().length());
    InSession session{permits, *routine, std::move(playhead), now.world};
    session.decision = decision;
    return {std::move(session), now.running, speed};
}

ShowingRoutine playedOn(ShowingRoutine showing, Millis now) {
    Playhead& playhead = showing.session.playhead;
    const Millis was = showing.since + showing.played / showing.speed;
    if (now - was > longestBlink) showing.since += now - was;
    const Millis target = (now - showing.since) * showing.speed;
    if (now >= showing.captionUntil) showing.caption.clear();
    while (showing.played < target && playhead.isRunning()) {
        showing.played = std::min(target, showing.played + longestTick);
        auto [moved, events] = tick(std::move(playhead), showing.played);
        playhead = std::move(moved);
        for (const Event& event : events)
            if (event.cue && showing.caption.empty()) {
                showing.caption = event.cue->words;
                showing.captionUntil = now + event.cue->lasts;
            }
    }
    return showing;
}

} // namespace kneecoach
