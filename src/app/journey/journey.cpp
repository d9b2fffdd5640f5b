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

} // namespace

Journey reopened(const Pack& pack, const Liking& liking, const Kept& kept, const Now& now) {
    Journey journey(pack);
    journey.liking = liking;
    journey.told = toldAnew(pack, kept, now.world);
    if (!journey.told.wasHereBefore() && journey.told.stops.empty()) return journey;
    return after(pack, journey, now, [](Walk& walk) { walk.reopen(); });
}

/// A clock that was set back makes answers stale, never fresh; it is said why they are asked again.
Walk::Walk(const Pack& pack, Journey journey, const Now& now)
    : pack_(pack), j_(std::move(journey)), now_(now) {
    j_.remark = now.world < j_.told.check.at ? "errors.date-changed" : "";
    j_.events.clear();
    j_.fault.clear();
    j_.errand = Errand::none;
    j_.told.check.at = now.world;
    j_.at = now.running;
}

Journey inTrouble(Journey journey, std::string fault) {
    journey.place = Trouble{};
    journey.before.clear();
    journey.remark.clear();
    journey.errand = Errand::none;
    journey.events.clear();
    journey.fault = std::move(fault);
    return journey;
}

Journey next(const Pack& pack, const Journey& journey, std::string_view wish, const Now& now) {
    return after(pack, journey, now, [&](Walk& walk) { walk.hear(wish); });
}

Journey later(const Pack& pack, const Journey& journey, const Now& now) {
    return after(pack, journey, now, [](Walk& walk) { walk.wait(); });
}

std::string emergencyNumber(const Pack& pack, const Liking& liking) {
    if (!liking.ownNumber.empty()) return liking.ownNumber;
    if (!pack.offer.emergencyNumber.empty()) return pack.offer.emergencyNumber;
    const auto known =
        std::ranges::find(pack.emergencyNumbers, liking.country, &EmergencyNumber::country);
    return known == pack.emergencyNumbers.end() ? std::string() : known->number;
}

bool isPlaying(const Journey& journey) {
    const auto* session = std::get_if<InSession>(&journey.place);
    return session && session->playhead.isRunning();
}

} // namespace kneecoach
