// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/desk_place.h"
#include "desk/pin_lock.h"
#include "desk/tally.h"
#include "desk/visit_says.h"
#include "ui/scene.h"

#include <QImage>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// So long nobody touches it, and it asks whether somebody is there.
inline constexpr Millis untilAsked{90'000};

/// So long it then waits, and everything is gone.
inline constexpr Millis untilGone{30'000};

/// So long nothing reacts, for the screen to be wiped.
inline constexpr Millis cleaningTime{30'000};

/// What a look at the whole pack has found.
struct PackLook {
    int errors = 0;
    int warnings = 0;
    std::vector<std::string> lines{}; ///< a finding each
    std::string checksum{};
};

/// A page of the rule book, to be read on the screen.
struct BookPage {
    QImage image{};
    int page = 0; ///< from 0 on
    int pages = 0;
};

/// What a visit at the desk is given: it holds for the whole visit.
struct DeskSetUp {
    const Pack& pack;
    std::function<bool(std::string_view)> isPin; ///< whether these digits are the PIN
    bool hasPin = true;                          ///< else staff chooses one before the first visit
    std::function<bool()> isPinLost{};      ///< whether the one that was kept can no longer be read
    Moving figure{};                        ///< of the first page
    Emblem clinic{};                        ///< who shows it; without a name nobody does
    std::string opening{};                  ///< its own line on the first page
    Liking liking{};                        ///< how the desk is at the beginning of every visit
    Tally tally{};                          ///< of the day, until this visit began
    std::function<PackLook()> lookAtPack{}; ///< all findings, made when it is asked for
    std::function<BookPage(int)> bookPage{}; ///< the page, or the last one where there are fewer
};

/// A visit at the front desk: a value. It holds all that a visitor told, and ends with the process it lives in.
struct Desk {
    DeskPlace place = DeskWelcome{};
    std::vector<DeskPlace> before{}; ///< where "back" leads
    Liking liking{};
    PinLock pinLock{};
    Millis at{};                      ///< of the running clock, when it was last heard or waited
    Instant today{};                  ///< of the world's clock, when it was last heard or waited
    Millis touched{};                 ///< when somebody last touched it
    bool isFresh = true;              ///< nobody has touched it yet
    std::optional<Outcome> outcome{}; ///< of its check, as far as it has come to an end
    std::optional<Millis> askedIfThere{}; ///< "Are you still there?" stands there since
    std::optional<PaperJob> printing{};   ///< to be done outside, now
    std::vector<VisitSays> says{};        ///< to the supervisor, now
    std::string chosenPin{};              ///< to be kept, now
};

/// The visit at its beginning.
Desk welcoming(const DeskSetUp& setUp, const PinLock& lock, const Now& now);

/// What becomes of it by what was pressed. A fault of our own ends the visit.
Desk next(const DeskSetUp& setUp, const Desk& desk, std::string_view wish, const Now& now);

/// Somebody touched the screen, or a key: that is all that is told.
Desk touched(Desk desk, Millis now);

/// What becomes of it as time passes.
Desk later(const DeskSetUp& setUp, const Desk& desk, const Now& now);

/// When it is to be looked at again, at the latest; nothing: only once it is touched.
std::optional<Millis> nextLook(const Desk& desk);

/// Whether what is shown moves by itself, many times a second.
bool isMoving(const Desk& desk);

/// Whether presses mean nothing now: the screen is being wiped.
bool isDeaf(const Desk& desk);

/// How long until everything is gone, where that is being asked.
std::optional<Millis> timeToAnswer(const Desk& desk);

} // namespace kneecoach
