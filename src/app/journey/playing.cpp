// SPDX-License-Identifier: MIT
#include "app/journey/booking.h"
#include "app/journey/walk.h"
#include "screening/live_questions.h"

#include <algorithm>
#include <iterator>

namespace kneecoach {
namespace {

template <class... Some>
bool isAny(const State& state) {
    return (std::holds_alternative<Some>(state) || ...);
}

/// Whether the get-help signs were all answered with the mildest answer.
bool isAllClear(const Pack& pack, const Check& check) {
    const auto live = liveQuestions(pack, check);
    return std::ranges::all_of(live, [&](const LiveQuestion& question) {
        const Question& asked = pack.questions[question.question];
        if (!pack.pages[asked.page].getHelp) return true;
        return !question.isOpen() && asked.chain[question.given->answer].effect == Effect{};
    });
}

} // namespace

void Walk::wait() {
    const auto* session = std::get_if<InSession>(&j_.place);
    if (!session) return;
    InSession moved = *session;
    Ticked ticked = tick(moved.playhead, now_.running);
    moved.playhead = std::move(ticked.playhead);
    j_.events = std::move(ticked.events);
    settle(std::move(moved));
}

/// Ending is asked back, while the hands already rest; whatever hurts ends at once.
void Walk::hear(const InSession& session, std::string_view wish) {
    const State& state = session.playhead.state();
    const auto command = commandNamed(wish);
    setVolume(wish);
    InSession asked = session;
    if (command == Command::end && !session.asksEnd && isAny<Running, Paused>(state)) {
        asked.asksEnd = true;
        if (session.playhead.isRunning()) return tell(std::move(asked), Command::pause);
        return go(std::move(asked));
    }
    asked.asksEnd = false;
    if (wish == "end-no") return tell(std::move(asked), Command::goOn);
    if (command) tell(std::move(asked), *command);
}

void Walk::tell(InSession session, Command command) {
    Obeyed obeyed = obey(session.playhead, command, now_.running);
    session.playhead = std::move(obeyed.playhead);
    std::ranges::move(obeyed.events, std::back_inserter(j_.events));
    settle(std::move(session));
}

/// Where a session stands, there the journey is.
void Walk::settle(InSession session) {
    for (const Leg leg : legsEndedByPain(j_.events)) j_.told.hurt[leg] = dayOf(now_.world);
    noteSharpPain(session, j_.events);
    const State& state = session.playhead.state();
    if (std::holds_alternative<Ended>(state)) return end(session);
    if (!std::holds_alternative<AskingGetHelpSigns>(state)) return go(std::move(session));
    forgetGetHelpSigns(pack_, j_.told);
    const bool legIsOver =
        std::ranges::find(j_.events, EventKind::legEnded, &Event::kind) != j_.events.end();
    recheckOn(Recheck{std::move(session), {}, {}, legIsOver});
}

void Walk::hear(const Recheck& recheck, std::string_view wish) {
    if (wish == "end" && !recheck.legIsOver) return tell(recheck.session, Command::end);
    Recheck asked = recheck;
    const auto changed = afterWish(pack_, j_.told, recheck.inquiry, wish);
    const bool stays = changed && changed->index() == recheck.inquiry.index();
    if (!stays) asked.before.push_back(recheck.inquiry);
    if (!changed) return recheckOn(std::move(asked));
    asked.inquiry = *changed;
    go(std::move(asked));
}

/// The next sign, or on with the rest where all are clear. Anything else ends the session.
void Walk::recheckOn(Recheck recheck) {
    if (stopToShow()) return tell(std::move(recheck.session), Command::end);
    if (const auto open = firstOpen(pack_, j_.told, Scope::getHelpSigns)) {
        recheck.inquiry = *open;
        return go(std::move(recheck));
    }
    const bool clear = isAllClear(pack_, j_.told.check);
    tell(std::move(recheck.session), clear ? Command::ready : Command::end);
}

} // namespace kneecoach
