// SPDX-License-Identifier: MIT
#pragma once

#include "desk/pin_lock.h"
#include "desk/tally.h"
#include "desk/visit_says.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// What a supervisor hands to the process of a visit, by a pipe: the words of a call are seen by every user.
struct VisitOrder {
    int line = 1; ///< the file descriptor to talk back on
    PinLock lock{};
    Tally tally{};
    bool mayChoosePin = false;
};

std::string written(const VisitOrder& order);
std::optional<VisitOrder> readVisitOrder(std::string_view text);

/// The order behind the descriptor that the word of a call names, which is closed then.
std::optional<VisitOrder> takeVisitOrder(const std::string& word);

/// What `work` gives, up to 255, done by a child of this process, which ends then; 1 where it was no child's to do.
int inAnotherProcess(const std::function<int()>& work);

/// The process of a visit, seen from its supervisor. It is ended with it, one way or the other.
class VisitProcess {
public:
    /// Starts this very program once more, with `arguments` and the order behind them. Nothing where no process could be had.
    static std::optional<VisitProcess> start(char** arguments, VisitOrder order);

    VisitProcess(VisitProcess&& other) noexcept;
    VisitProcess& operator=(VisitProcess&& other) noexcept;
    ~VisitProcess();

    /// Becomes readable when it says something, or is gone.
    int line() const { return line_; }

    /// What it said since the last time.
    std::vector<VisitSays> heard();

    /// Whether it is no more. Takes it from the list of processes.
    bool isGone();

    /// Whether it went because it found no display, or lost it.
    bool wentWithoutDisplay() const { return wentWithoutDisplay_; }

    /// At once: nothing is kept, so nothing can be lost.
    void end() const;

private:
    VisitProcess(int process, int line) : process_(process), line_(line) {}

    int process_ = -1;
    int line_ = -1;
    bool wentWithoutDisplay_ = false;
    std::string rest_; ///< a line that has not ended yet
};

/// Talks to the supervisor on this descriptor. One that is gone is not talked to: the visit ends with it.
void sayOn(int line, const VisitSays& said);

/// The visit leaves nothing behind where it ends by a fault: no picture of its memory, and it ends with its supervisor.
void keepNothingOfThisProcess();

} // namespace kneecoach
