// SPDX-License-Identifier: MIT
#include "app/desk/desk.h"

#include "app/desk/desk_walk.h"
#include "app/desk/film.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool isFilm(const Desk& desk) { return std::holds_alternative<ShowingRoutine>(desk.place); }

bool isOver(const Desk& desk) { return std::holds_alternative<VisitOver>(desk.place); }

bool isAtWelcome(const Desk& desk) { return std::holds_alternative<DeskWelcome>(desk.place); }

/// Seconds are shown until the PIN may be tried again.
bool isCounting(const Desk& desk) {
    return !desk.askedIfThere && std::holds_alternative<TypingPin>(desk.place)
        && restLeft(desk.pinLock, desk.at) > Millis{0};
}

/// While the film plays nobody has to touch anything, and while the screen is wiped nobody can.
bool waitsForATouch(const Desk& desk) { return !isFilm(desk) && !isDeaf(desk) && !isOver(desk); }

} // namespace

Desk welcoming(const DeskSetUp& setUp, const PinLock& lock, const Now& now) {
    Desk desk;
    if (!setUp.hasPin) desk.place = TypingPin{TypingPin::For::choosing};
    desk.liking = setUp.liking;
    desk.pinLock = lock;
    desk.at = desk.touched = now.running;
    desk.today = now.world;
    return desk;
}

DeskWalk::DeskWalk(const DeskSetUp& setUp, Desk desk, const Now& now)
    : setUp_(setUp), d_(std::move(desk)), now_(now) {
    d_.at = now.running;
    d_.today = now.world;
    d_.printing.reset();
    d_.says.clear();
    d_.chosenPin.clear();
}

Desk next(const DeskSetUp& setUp, const Desk& desk, std::string_view wish, const Now& now) {
    DeskWalk walk(setUp, desk, now);
    walk.hear(wish);
    return std::move(walk).desk();
}

Desk later(const DeskSetUp& setUp, const Desk& desk, const Now& now) {
    DeskWalk walk(setUp, desk, now);
    walk.wait();
    return std::move(walk).desk();
}

Desk touched(Desk desk, Millis now) {
    if (isDeaf(desk) || isOver(desk)) return desk;
    desk.touched = now;
    desk.isFresh = false;
    return desk;
}

/// A film that ends, and a screen that was wiped, are a touch: the time begins anew. On the first page nothing is asked: it
/// becomes as fresh as it was, the place it was scrolled to included.
void DeskWalk::wait() {
    if (const auto* showing = std::get_if<ShowingRoutine>(&d_.place)) {
        d_.touched = now_.running;
        return film(*showing);
    }
    if (const auto* cleaning = std::get_if<CleaningScreen>(&d_.place)) {
        d_.touched = now_.running;
        if (now_.running >= cleaning->until) go(DeskWelcome{});
        return;
    }
    if (!waitsForATouch(d_) || (isAtWelcome(d_) && d_.isFresh)) return;
    if (isAtWelcome(d_) && now_.running >= d_.touched + untilAsked) return end();
    if (d_.askedIfThere && now_.running >= *d_.askedIfThere + untilGone) return end();
    if (!d_.askedIfThere && now_.running >= d_.touched + untilAsked) d_.askedIfThere = now_.running;
}

std::optional<Millis> nextLook(const Desk& desk) {
    if (isFilm(desk)) return desk.at;
    if (const auto* cleaning = std::get_if<CleaningScreen>(&desk.place))
        return std::min(cleaning->until, desk.at + Seconds(1));
    if (!waitsForATouch(desk)) return std::nullopt;
    if (isCounting(desk)) return desk.at + Seconds(1);
    if (desk.askedIfThere) return std::min(*desk.askedIfThere + untilGone, desk.at + Seconds(1));
    return desk.touched + untilAsked;
}

bool isMoving(const Desk& desk) {
    return !desk.askedIfThere && (isFilm(desk) || isAtWelcome(desk));
}

bool isDeaf(const Desk& desk) { return std::holds_alternative<CleaningScreen>(desk.place); }

std::optional<Millis> timeToAnswer(const Desk& desk) {
    if (!desk.askedIfThere) return std::nullopt;
    return std::max(Millis{0}, *desk.askedIfThere + untilGone - desk.at);
}

} // namespace kneecoach
