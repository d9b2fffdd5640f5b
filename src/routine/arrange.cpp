// SPDX-License-Identifier: MIT
#include "routine/arrange.h"

#include <algorithm>
#include <array>
#include <limits>

#include "routine/ceilings.h"

namespace kneecoach {
namespace {

/// What one arrangement is preferred to another by; `Option::cost` holds what stands by itself.
constexpr int changedSetup = 10;
constexpr int samePlaceAgain = 100;
constexpr int treatedAlready = 2;
constexpr std::size_t mostTurn = 9; ///< weighs less than a change of set-up

constexpr int unreachable = std::numeric_limits<int>::max();
constexpr std::size_t manyChanges = 64;

bool sharesRegion(const Option& a, const Option& b) { return !(a.regions & b.regions).empty(); }

/// The cheapest way to come to an option with so many changes of set-up.
struct Arrival {
    int cost = unreachable;
    std::size_t from = 0; ///< option of the entry before
};

/// A shortest path through the options, entry by entry, counted apart for each number of changes.
class Paths {
public:
    Paths(const DraftSteps& entries, std::size_t mostChanges)
        : entries_(entries), width_(mostChanges + 1), rows_(entries.size()),
          turns_(entries.size()) {
        countTreated();
        countTurns();
        for (std::size_t entry = 0; entry < entries_.size(); ++entry) reach(entry);
    }

    std::optional<Draft> cheapest() const {
        const auto& last = rows_.back();
        const auto end = std::ranges::min_element(last, {}, &Arrival::cost);
        if (end == last.end() || end->cost == unreachable) return std::nullopt;
        return trace(static_cast<std::size_t>(end - last.begin()));
    }

private:
    using Row = std::vector<Arrival>; ///< by option, then by changes

    const std::vector<Option>& options(std::size_t entry) const {
        return entries_[entry].candidate->options;
    }

    const Step& step(std::size_t entry) const { return *entries_[entry].candidate->step; }

    /// Where a step may choose its region, one that no other step treats is liked best.
    void countTreated() {
        for (const DraftStep& entry : entries_)
            if (entry.candidate->step->takes == Step::Takes::all && entry.candidate->isPossible())
                for (std::size_t region = 0; region < RegionBits::most; ++region)
                    treated_[region] += entry.candidate->options.front().regions.has(region);
    }

    /// The regions a step may choose from take turns.
    void countTurns() {
        for (std::size_t entry = 0; entry < entries_.size(); ++entry)
            for (std::size_t before = 0; before < entry; ++before)
                turns_[entry] += entries_[before].candidate == entries_[entry].candidate;
    }

    int ownCost(std::size_t entry, std::size_t choice) const {
        const Option& option = options(entry)[choice];
        if (step(entry).takes == Step::Takes::all) return option.cost;
        const std::size_t count = options(entry).size();
        const std::size_t turn = (choice + count - turns_[entry] % count) % count;
        int cost = option.cost + static_cast<int>(std::min(turn, mostTurn));
        for (std::size_t region = 0; region < RegionBits::most; ++region)
            if (option.regions.has(region)) cost += treatedAlready * treated_[region];
        return cost;
    }

    void reach(std::size_t entry) {
        rows_[entry].resize(options(entry).size() * width_);
        for (std::size_t to = 0; to < options(entry).size(); ++to) {
            const int cost = ownCost(entry, to);
            if (entry == 0) rows_[0][to * width_] = {cost, 0};
            else for (std::size_t from = 0; from < options(entry - 1).size(); ++from)
                    go(entry, from, to, cost);
        }
    }

    void go(std::size_t entry, std::size_t from, std::size_t to, int cost) {
        const Option& before = options(entry - 1)[from];
        const Option& after = options(entry)[to];
        if (&step(entry - 1) == &step(entry) && before.regions == after.regions) return;
        const bool changes = before.setup != after.setup;
        const bool again = step(entry - 1).technique == step(entry).technique && sharesRegion(before, after);
        cost += (changes ? changedSetup : 0) + (again ? samePlaceAgain : 0);
        for (std::size_t had = 0; had + changes < width_; ++had)
            arrive(rows_[entry][to * width_ + had + changes], rows_[entry - 1][from * width_ + had], from, cost);
    }

    static void arrive(Arrival& to, const Arrival& before, std::size_t from, int cost) {
        if (before.cost != unreachable && before.cost + cost < to.cost) to = {before.cost + cost, from};
    }

    Draft trace(std::size_t end) const {
        Draft draft(entries_.size());
        std::size_t option = end / width_, changes = end % width_;
        for (std::size_t entry = entries_.size(); entry-- > 0;) {
            draft[entry] = {entries_[entry].candidate, &options(entry)[option], entries_[entry].round};
            const std::size_t from = rows_[entry][option * width_ + changes].from;
            if (entry > 0 && options(entry - 1)[from].setup != options(entry)[option].setup) --changes;
            option = from;
        }
        return draft;
    }

    const DraftSteps& entries_;
    std::size_t width_;
    std::vector<Row> rows_;
    std::vector<std::size_t> turns_; ///< how often the step came before
    std::array<int, RegionBits::most> treated_{};
};

} // namespace

std::optional<Draft> arranged(const DraftSteps& entries) {
    if (entries.empty()) return std::nullopt;
    return Paths(entries, mostSetupChanges).cheapest();
}

bool onlySetupsHinder(const DraftSteps& entries) {
    return !entries.empty() && Paths(entries, manyChanges).cheapest().has_value();
}

bool goOn(const Placed& before, const Placed& after) {
    return before.candidate->step->technique == after.candidate->step->technique
        && sharesRegion(*before.option, *after.option);
}

} // namespace kneecoach
