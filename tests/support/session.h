// SPDX-License-Identifier: MIT
#pragma once

#include "routine/plan_routine.h"
#include "screening/screen.h"
#include "session/playhead.h"
#include "support/shipped.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kneecoach {

/// The permits of a person to whom nothing applies.
inline Permits openPermits() {
    static const Permits permits = [] {
        const Decision decision = screen(shippedPack(), person().complete());
        return Permits{decision.legs.left.permit, decision.legs.right.permit};
    }();
    return permits;
}

inline Routine planned(const Wish& wish, const Permits& permits = openPermits()) {
    return std::get<Routine>(planRoutine(shippedPack(), permits, wish));
}

/// The usual nine minutes for each leg: everything on the line, a hold too.
inline Wish usualWish() {
    Wish wish;
    wish.minutes = Minutes{9};
    return wish;
}

/// One session being played, with everything it said and told.
class Sitting {
public:
    explicit Sitting(const Wish& wish = usualWish(), const Permits& permits = openPermits(),
        const Circumstances& around = {})
        : head(begin(shippedPack(), permits, planned(wish, permits), Millis{0}, around)) {}

    /// The clock moves on in even ticks.
    Sitting& wait(Millis time, Millis tick_ = Millis{100}) {
        for (const Millis end = now + time; now < end;) tickTo(std::min(now + tick_, end));
        return *this;
    }

    Sitting& tickTo(Millis at) {
        now = at;
        return take(tick(std::move(head), now));
    }

    Sitting& obey(Command command) { return take(kneecoach::obey(std::move(head), command, now)); }

    /// Plays until a step of this kind has been under the hand for `into`.
    Sitting& into(std::string_view step, Millis into, Leg leg = Leg::left) {
        const auto& steps = head.timeline().steps();
        const auto found = std::ranges::find_if(steps, [&](const TimedStep& timed) {
            return timed.leg == leg && timed.planned.step.text() == step;
        });
        if (found == steps.end())
            throw std::runtime_error("no such step ahead: " + std::string(step));
        return until(found->span.begin + into);
    }

    /// Plays until the place is `place`; whatever waits is said to be ready.
    Sitting& until(Millis place) {
        while (head.place() < place && !head.isOver()) {
            if (!head.isRunning()) obey(Command::ready);
            const Millis step = std::clamp(place - head.place(), Millis{1}, Millis{1000});
            wait(step, step);
        }
        return *this;
    }

    Sitting& toTheEnd() {
        for (int i = 0; !head.isOver() && i < 100'000; ++i) {
            if (!head.isRunning()) obey(Command::ready);
            wait(Millis{500}, Millis{500});
        }
        return *this;
    }

    bool told(EventKind kind) const { return count(kind) > 0; }
    std::ptrdiff_t count(EventKind kind) const {
        return std::ranges::count(events, kind, &Event::kind);
    }

    /// The last event of a kind.
    const Event& last(EventKind kind) const {
        const auto found = std::find_if(
            events.rbegin(), events.rend(), [&](const Event& e) { return e.kind == kind; });
        if (found == events.rend())
            throw std::runtime_error("never told: " + std::string(name(kind)));
        return *found;
    }

    std::vector<Cue> cues() const {
        std::vector<Cue> all;
        for (const Event& event : events)
            if (event.cue) all.push_back(*event.cue);
        return all;
    }

    bool said(std::string_view path) const {
        const std::string words = shippedPack().words.at(path);
        return std::ranges::any_of(
            events, [&](const Event& event) { return event.cue && event.cue->words == words; });
    }

    template <class S>
    bool is() const {
        return std::holds_alternative<S>(head.state());
    }

    Moment moment() const { return momentOf(head); }
    StepId step() const { return momentOf(head).id; }
    void forget() { events.clear(); }

    Playhead head;
    Millis now{};
    Events events;

private:
    Sitting& take(Turn turn) {
        head = std::move(turn.playhead);
        events.insert(events.end(), turn.events.begin(), turn.events.end());
        return *this;
    }
};

} // namespace kneecoach
