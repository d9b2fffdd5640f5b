// SPDX-License-Identifier: MIT
#include "desk/supervision.h"

#include <algorithm>
#include <utility>

namespace kneecoach {
namespace {

constexpr int faultsAtOnce = 3; ///< so many starts are tried without a wait

Deeds ending(int visit) { return {{Deed::What::end, visit}}; }

void add(Deeds& deeds, Deeds more) { deeds.insert(deeds.end(), more.begin(), more.end()); }

/// Doubles with every fault, from a second on.
Millis waitAfter(int faults) {
    if (faults <= faultsAtOnce) return Millis{0};
    const int doublings = std::min(faults - faultsAtOnce - 1, 5);
    return std::min(Millis{1000} * (1 << doublings), Supervision::longestWait);
}

} // namespace

Deeds Supervision::begin(Millis now, Millis slept) {
    slept_ = slept;
    return start(now);
}

Deeds Supervision::start(Millis now) {
    current_ = Visit{++last_, now, now};
    return {{Deed::What::start, last_}};
}

/// The one in front stays there until the next one is shown, so that nothing else comes into sight.
Deeds Supervision::replace(Millis now) {
    Deeds deeds = endFormer();
    former_ = std::exchange(current_, std::nullopt);
    add(deeds, start(now));
    return deeds;
}

Deeds Supervision::endFormer() { return former_ ? ending(former_->id) : Deeds{}; }

Deeds Supervision::hear(int visit, const VisitSays& said, Millis now) {
    if (!current_ || visit != current_->id || leaves_) return {};
    current_->heard = now;
    if (std::holds_alternative<SaysLeave>(said)) return leave();
    if (std::holds_alternative<SaysOver>(said)) return replace(now);
    note(said, now);
    return std::holds_alternative<SaysShown>(said) ? endFormer() : Deeds{};
}

void Supervision::note(const VisitSays& said, Millis now) {
    if (std::holds_alternative<SaysShown>(said)) {
        current_->shown = true;
        faults_ = 0;
        withoutDisplay_.reset();
    }
    if (std::holds_alternative<SaysTouched>(said) && !std::exchange(current_->touched, true))
        count(tally_, DeskEvent::visited);
    if (std::holds_alternative<SaysPinKept>(said)) mayChoosePin_ = false;
    if (std::holds_alternative<SaysPaper>(said)) count(tally_, DeskEvent::tookPaper);
    if (const auto* check = std::get_if<SaysOutcome>(&said)) count(tally_, check->outcome);
    if (const auto* pin = std::get_if<SaysPin>(&said))
        lock_ = pin->right ? PinLock{} : afterWrong(lock_, now);
}

/// A visit that ends without a word has failed.
Deeds Supervision::gone(int visit, Millis now, Ending ending) {
    if (former_ && former_->id == visit) former_.reset();
    if (!current_ || current_->id != visit) return {};
    current_.reset();
    if (leaves_) return {};
    if (!missesDisplay(ending, now)) return fault(now);
    hasLostDisplay_ = true;
    return leave();
}

/// Whether there has been none for too long.
bool Supervision::missesDisplay(Ending ending, Millis now) {
    if (ending != Ending::noDisplay) withoutDisplay_.reset();
    else if (!withoutDisplay_) withoutDisplay_ = now;
    return withoutDisplay_ && now - *withoutDisplay_ >= longestWithoutDisplay;
}

Deeds Supervision::fault(Millis now) {
    count(tally_, DeskEvent::restarted);
    startsAt_ = now + waitAfter(++faults_);
    return startsAt_ <= now ? start(now) : Deeds{};
}

bool Supervision::isStuck(Millis now) const {
    return current_->shown ? now - current_->heard > longestSilence
                           : now - current_->began > longestStart;
}

Deeds Supervision::pass(Millis now, Millis slept) {
    if (leaves_) return {};
    const bool hasSlept = slept > std::exchange(slept_, slept) + Seconds(1);
    if (!current_) return now >= startsAt_ ? start(now) : Deeds{};
    if (hasSlept) return replace(now);
    if (isStuck(now)) return ending(current_->id);
    if (former_ && now - current_->began > longestFarewell) return endFormer();
    return {};
}

Deeds Supervision::leave() {
    leaves_ = true;
    Deeds deeds = endFormer();
    if (current_) add(deeds, ending(current_->id));
    return deeds;
}

} // namespace kneecoach
