// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"
#include "desk/pin_lock.h"
#include "desk/tally.h"
#include "desk/visit_says.h"

#include <optional>
#include <vector>

namespace kneecoach {

/// Something to be done with a process. Each visit has a number of its own, from 1 on.
struct Deed {
    enum class What { start, end };

    What what = What::start;
    int visit = 0;
    friend bool operator==(const Deed&, const Deed&) = default;
};

using Deeds = std::vector<Deed>;

/// The visits at the desk, one after the other, each in a process of its own: which one is in front, which one is to go,
/// and when one that says nothing is no longer waited for. It keeps numbers and nothing else. Time is that of a clock
/// that also runs while the machine sleeps.
class Supervision {
public:
    /// A visit that is in front says at least this often that it moves.
    static constexpr Millis longestSilence{20'000};
    /// So long a new one may take until its window is up: a machine may be old, and busy.
    static constexpr Millis longestStart{60'000};
    /// So long the one before may stay in front of it.
    static constexpr Millis longestFarewell{5'000};
    /// The longest wait between two starts, where one after the other fails.
    static constexpr Millis longestWait{30'000};
    /// So long visits are tried that find no display: then the session they were in is over, and another one may not be theirs.
    static constexpr Millis longestWithoutDisplay{120'000};

    /// How the process of a visit came to its end by itself.
    enum class Ending { fault, noDisplay };

    /// Whether staff may choose a PIN in the first visit: only as long as none is kept.
    explicit Supervision(bool mayChoosePin = false) : mayChoosePin_(mayChoosePin) {}

    /// The first visit; `slept` is how long the machine slept before.
    Deeds begin(Millis now, Millis slept = {});

    Deeds hear(int visit, const VisitSays& said, Millis now);

    /// The process of a visit is no more.
    Deeds gone(int visit, Millis now, Ending ending = Ending::fault);

    /// Time has passed; `slept` is how long the machine slept in all. After a sleep a new visit begins.
    Deeds pass(Millis now, Millis slept);

    /// Staff has left, or the program was told to end, or there is no display any more; and every visit is gone.
    bool isOver() const { return leaves_ && !current_ && !former_; }

    /// It is over because there is no display any more.
    bool hasLostDisplay() const { return hasLostDisplay_; }

    /// Everything is to end.
    Deeds leave();

    const Tally& tally() const { return tally_; }
    const PinLock& pinLock() const { return lock_; }
    bool mayChoosePin() const { return mayChoosePin_; }

private:
    struct Visit {
        int id = 0;
        Millis began{};
        Millis heard{};
        bool shown = false;
        bool touched = false;
    };

    Deeds start(Millis now);
    Deeds replace(Millis now);
    Deeds endFormer();
    Deeds fault(Millis now);
    bool missesDisplay(Ending ending, Millis now);
    void note(const VisitSays& said, Millis now);
    bool isStuck(Millis now) const;

    Tally tally_;
    PinLock lock_;
    bool mayChoosePin_ = false;
    std::optional<Visit> current_;
    std::optional<Visit> former_; ///< stays in front until the current one is shown
    int last_ = 0;                ///< number of the last visit
    int faults_ = 0;              ///< in a row, without a window
    Millis startsAt_{};           ///< the next one, where none is there
    Millis slept_{};
    std::optional<Millis> withoutDisplay_; ///< since then
    bool hasLostDisplay_ = false;
    bool leaves_ = false;
};

} // namespace kneecoach
