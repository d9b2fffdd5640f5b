// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/liking.h"
#include "app/journey/memory.h"
#include "app/journey/place.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// What the clocks say as something happens.
struct Now {
    Instant world;
    Millis running; ///< only grows, and also while the machine sleeps
};

/// Something that is to be done outside the walk. How it went comes back as a wish: "printed", the name of a
/// `PrintFault`, "saved/…" and the place, "not-saved/…" and the reason, "left" where the person thought better of it.
enum class Errand { none, print, save, remind };

/// Where the person is in the walk, and what they told on the way: a value.
struct Journey {
    explicit Journey(const Pack& pack) : told(pack) {}

    Told told;
    Liking liking;
    Place place = Welcome{};
    Millis at{};                     ///< of the running clock, when it was last heard or waited
    std::vector<Place> before;       ///< where "back" leads; never a place with a permit
    std::vector<Place> ahead;        ///< questions that were gone back past, the next one last
    std::string remark;              ///< path of the program's own words to say on this page
    Errand errand = Errand::none;    ///< to be done now
    Events events;                   ///< what just happened in the session
    std::string fault;               ///< of our own, for the log
    bool canBeHeard = true;          ///< as far as it was tried: there is a loudspeaker
    bool outlivesTheProgram = false; ///< what was told is still there once the program is closed
};

/// A journey that goes on from what is kept: at home, at a stop that still holds, or at the very beginning.
Journey reopened(const Pack& pack, const Liking& liking, const Kept& kept, const Now& now);

/// What becomes of a journey by what was pressed. A fault of our own leads to `Trouble`, and what was told is kept; it throws
/// only where there is no memory left even for that. A wish that means nothing where the person is changes nothing.
Journey next(const Pack& pack, const Journey& journey, std::string_view wish, const Now& now);

/// What becomes of it as time passes; only a session moves by itself.
Journey later(const Pack& pack, const Journey& journey, const Now& now);

/// The same journey, stopped by a fault of our own: what was told is kept, and nothing starts. The fault is named by its
/// kind alone, for a log holds no answer.
Journey inTrouble(Journey journey, std::string fault);

/// The emergency number: the person's own, that of their clinic, or that of where they live; nothing where neither is known.
std::string emergencyNumber(const Pack& pack, const Liking& liking);

/// Whether "back" leads anywhere from here.
bool canGoBack(const Journey& journey);

/// Whether the session view is to be shown: hands on the leg, or getting ready.
bool isPlaying(const Journey& journey);

} // namespace kneecoach
