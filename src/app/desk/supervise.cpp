// SPDX-License-Identifier: MIT
#include "app/desk/supervise.h"

#include "app/clock.h"
#include "app/desk/visit_process.h"
#include "app/interrupt.h"
#include "desk/supervision.h"

#include <ctime>
#include <map>
#include <poll.h>
#include <vector>

namespace kneecoach {
namespace {

/// So often it is looked whether the machine slept, and whether a visit still moves.
constexpr Millis look{2'000};

/// How long the machine slept since it was started.
Millis sleptSoFar(const Clock& clock) {
    std::timespec awake{};
    ::clock_gettime(CLOCK_MONOTONIC, &awake);
    return clock.running() - Seconds(awake.tv_sec) - Millis(awake.tv_nsec / 1'000'000);
}

Supervision::Ending endingOf(const VisitProcess& visit) {
    return visit.wentWithoutDisplay() ? Supervision::Ending::noDisplay : Supervision::Ending::fault;
}

/// Carries out what the supervision says.
class Supervisor {
public:
    Supervisor(char** arguments, bool mayChoosePin) : arguments_(arguments), desk_(mayChoosePin) {}

    int run() {
        const Interrupt interrupt;
        carryOut(desk_.begin(clock_.running(), sleptSoFar(clock_)));
        while (!desk_.isOver()) {
            wait();
            listen();
            bury();
            carryOut(interrupt.pressed() ? desk_.leave()
                                         : desk_.pass(clock_.running(), sleptSoFar(clock_)));
        }
        return desk_.hasLostDisplay() ? 1 : 0;
    }

private:
    void wait() {
        std::vector<pollfd> lines;
        for (const auto& [number, visit] : visits_) lines.push_back({visit.line(), POLLIN, 0});
        ::poll(lines.data(), lines.size(), static_cast<int>(look.count()));
    }

    void listen() {
        std::map<int, std::vector<VisitSays>> all;
        for (auto& [number, visit] : visits_) all[number] = visit.heard();
        for (const auto& [number, said] : all)
            for (const VisitSays& one : said) carryOut(desk_.hear(number, one, clock_.running()));
    }

    /// Those that are no more.
    void bury() {
        std::map<int, Supervision::Ending> gone;
        for (auto& [number, visit] : visits_)
            if (visit.isGone()) gone[number] = endingOf(visit);
        for (const auto& [number, ending] : gone) visits_.erase(number);
        for (const auto& [number, ending] : gone)
            carryOut(desk_.gone(number, clock_.running(), ending));
    }

    void carryOut(const Deeds& deeds) {
        for (const Deed& deed : deeds) {
            if (deed.what == Deed::What::start) start(deed.visit);
            else if (const auto visit = visits_.find(deed.visit); visit != visits_.end())
                visit->second.end();
        }
    }

    void start(int number) {
        auto visit = VisitProcess::start(
            arguments_, {-1, desk_.pinLock(), desk_.tally(), desk_.mayChoosePin()});
        if (visit) visits_.emplace(number, std::move(*visit));
        else carryOut(desk_.gone(number, clock_.running()));
    }

    SystemClock clock_;
    char** arguments_;
    Supervision desk_;
    std::map<int, VisitProcess> visits_;
};

} // namespace

int superviseTheDesk(char** argv, bool mayChoosePin) {
    return Supervisor(argv, mayChoosePin).run();
}

} // namespace kneecoach
