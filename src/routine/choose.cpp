// SPDX-License-Identifier: MIT
#include "routine/choose.h"

#include "routine/holds.h"
#include "routine/reasons.h"
#include "routine/replacing.h"
#include "routine/trial.h"

#include <algorithm>

namespace kneecoach {
namespace {

class Chooser {
public:
    Chooser(const Pack& pack, const Candidates& candidates, const Wish& wish, Seconds total)
        : pack_(pack),
          candidates_(candidates),
          wish_(wish),
          total_(total),
          rounds_(pack, candidates) {}

    ChosenSteps choice() {
        if (!rounds_.areFramed()) return {};
        start();
        dropWhatDoesNotFit();
        fill();
        while (isTooShort() && (goRound() || goOnByTwo())) {}
        forgetWhatCameBack();
        if (!trial_.isSound()) return {{}, {}, {}, std::move(dropped_)};
        return {std::move(trial_.draft), trial_.least, trial_.most, std::move(dropped_)};
    }

private:
    // what a routine starts from

    void start() {
        for (const StepId& id : pack_.routine.core) wantOrReplace(id);
        for (const Beside& beside : pack_.routine.beside) want(beside.step);
        for (const StepId& id : wish_.include) want(id);
        for (const Candidate* step : wanted_) rounds_ = rounds_.with(*step, 1);
    }

    /// Another step may come in place of a core one, unless the person asked for that very one.
    void wantOrReplace(const StepId& id) {
        for (const Instead& instead : pack_.routine.instead)
            if (instead.replaces == id && isCalledFor(pack_, wish_, instead)
                && !holds(wish_.include, id) && want(instead.step)) {
                dropped_[id] = reasonFor(instead);
                return;
            }
        want(id);
    }

    bool want(const StepId& id) {
        const Candidate* step = find(candidates_, id);
        if (!step || !step->isPossible() || !rounds_.take(*step)) return false;
        if (!holds(wanted_, step) && !dropped_.contains(id)) wanted_.push_back(step);
        return true;
    }

    // too long

    void dropWhatDoesNotFit() {
        for (trial_ = tried(rounds_); !trial_.isSound(); trial_ = tried(rounds_)) {
            const Candidate* goes = trial_.heavy ? trial_.heavy : firstToGo(trial_.fault);
            if (!goes) return;
            dropped_[goes->step->id] = trial_.fault;
            rounds_ = rounds_.without(*goes);
            if (trial_.fault != because::rounds) std::erase(wanted_, goes);
        }
    }

    /// The next to be dropped. Where it is not the minutes that hinder, the first whose going helps is taken.
    const Candidate* firstToGo(const RuleId& fault) const {
        const auto going = droppable();
        if (going.empty()) return nullptr;
        if (fault != because::minutes)
            for (const Candidate* one : going)
                if (tried(rounds_.without(*one)).fault != fault) return one;
        return fault == because::rounds ? nullptr : going.front();
    }

    std::vector<const Candidate*> droppable() const {
        std::vector<const Candidate*> going;
        for (const StepId& id : pack_.routine.drop)
            if (const Candidate* step = begun(id); step && !holds(wish_.include, id))
                going.push_back(step);
        for (auto id = wish_.include.rbegin(); id != wish_.include.rend(); ++id)
            if (const Candidate* step = begun(*id)) going.push_back(step);
        return going;
    }

    const Candidate* begun(const StepId& id) const {
        const Candidate* step = find(candidates_, id);
        return step && rounds_.have(*step, 1) ? step : nullptr;
    }

    // too short

    void fill() {
        for (const StepId& id : pack_.routine.fill) {
            const Candidate* step = find(candidates_, id);
            if (!step || !step->isPossible() || !rounds_.take(*step) || dropped_.contains(id))
                continue;
            if (!holds(wanted_, step)) wanted_.push_back(step);
            if (isTooShort()) extend({{step, 1}});
        }
    }

    bool isTooShort() const { return !trial_.isSound() || trial_.most < total_; }

    /// Another round of what there is, as far as it makes the leg longer.
    bool goRound() {
        const int round = rounds_.count() + 1;
        bool longer = false;
        for (const Candidate* step : wanted_)
            if (isTooShort() && extend({{step, round}})) longer = true;
        return longer;
    }

    /// Where no step alone can be put anywhere, one may make room for another.
    bool goOnByTwo() {
        const int last = std::max(rounds_.count(), 1);
        for (int round : {last, last + 1})
            for (const Candidate* one : wanted_)
                for (int next : {round, round + 1})
                    for (const Candidate* two : wanted_)
                        if (extend({{one, round}, {two, next}})) return true;
        return false;
    }

    /// Adds steps where that makes the leg longer and breaks nothing.
    bool extend(const DraftSteps& steps) {
        Rounds more = rounds_;
        for (const DraftStep& step : steps) {
            if (more.have(*step.candidate, step.round)) return false;
            more = more.with(*step.candidate, step.round);
        }
        Trial trial = tried(more);
        if (!trial.isSound()) return false;
        if (trial_.isSound() && trial.most <= trial_.most) return false;
        rounds_ = std::move(more);
        trial_ = std::move(trial);
        return true;
    }

    /// What was put off because it would have met itself may have found a place since.
    void forgetWhatCameBack() {
        for (const Placed& placed : trial_.draft) dropped_.erase(placed.candidate->step->id);
    }

    Trial tried(const Rounds& rounds) const {
        return kneecoach::tried(pack_, candidates_, wish_, rounds, total_);
    }

    const Pack& pack_;
    const Candidates& candidates_;
    const Wish& wish_;
    Seconds total_;
    Rounds rounds_;
    std::vector<const Candidate*> wanted_; ///< dropped ones taken out; the order to repeat them in
    Dropped dropped_;
    Trial trial_;
};

} // namespace

ChosenSteps chosen(
    const Pack& pack, const Candidates& candidates, const Wish& wish, Seconds total) {
    return Chooser(pack, candidates, wish, total).choice();
}

} // namespace kneecoach
