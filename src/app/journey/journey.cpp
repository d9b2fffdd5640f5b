// SPDX-License-Identifier: MIT
#include "app/journey/journey.h"

#include "app/journey/walk.h"

#include <algorithm>
#include <exception>
#include <typeinfo>

namespace kneecoach {
namespace {

template <class Stride>
Journey after(const Pack& pack, const Journey& journey, const Now& now, Stride stride) {
    try {
        Walk walk(pack, journey, now);
        stride(walk);
        return std::move(walk).journey();
    } catch (const std::exception& error) {
        return inTrouble(journey, typeid(error).name());
    } catch (...) {
        return inTrouble(journey, "unknown");
    }
}

/// Short and easy, as the first sessions are.
Wish firstWish(const Pack& pack) {
    Wish wish;
    wish.minutes = pack.session.limits.leastLeg;
    const NamedRoutine* first = find(pack.routine.named, RoutineId("first-sessions"));
    if (!first) return wish;
    wish.minutes = first->minutes;
    wish.leaveOut = first->leavesOut;
    return wish;
}

} // namespace

Journey::Journey(const Pack& pack) : told(pack) { told.wish = firstWish(pack); }

/// A clock that was set back makes answers stale, never fresh; it is said why they are asked again.
Walk::Walk(const Pack& pack, Journey journey, const Now& now)
    : pack_(pack), j_(std::move(journey)), now_(now) {
    j_.remark = now.world < j_.told.check.at ? "errors.date-changed" : "";
    j_.events.clear();
    j_.fault.clear();
    j_.told.check.at = now.world;
    j_.at = now.running;
}

Journey inTrouble(const Journey& journey, std::string fault) {
    Journey trouble = journey;
    trouble.place = Trouble{};
    trouble.before.clear();
    trouble.remark.clear();
    trouble.events.clear();
    trouble.fault = std::move(fault);
    return trouble;
}

Journey next(const Pack& pack, const Journey& journey, std::string_view wish, const Now& now) {
    return after(pack, journey, now, [&](Walk& walk) { walk.hear(wish); });
}

Journey later(const Pack& pack, const Journey& journey, const Now& now) {
    return after(pack, journey, now, [](Walk& walk) { walk.wait(); });
}

std::string emergencyNumber(const Pack& pack, const Liking& liking) {
    const auto known =
        std::ranges::find(pack.emergencyNumbers, liking.country, &EmergencyNumber::country);
    return known == pack.emergencyNumbers.end() ? std::string() : known->number;
}

bool isPlaying(const Journey& journey) {
    const auto* session = std::get_if<InSession>(&journey.place);
    return session && session->playhead.isRunning();
}

} // namespace kneecoach
