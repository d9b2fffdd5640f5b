// SPDX-License-Identifier: MIT
#include "routine/arrange.h"

#include "routine/ceilings.h"
#include "routine/preference.h"

#include <algorithm>
#include <limits>

namespace kneecoach {
namespace {

constexpr int unreachable = std::numeric_limits<int>::max();
constexpr std::size_t manyChanges = 64;

/// The cheapest way to come to an option with so many changes of set-up.
struct Arrival {
    int cost = unreachable;
    std::size_t from = 0; ///< option of the step before
};

/// A shortest path through the options, step by step, counted apart for each number of changes.
class Paths {
public:
    Paths(const DraftSteps& steps, std::size_t mostChanges)
        : steps_(steps), preference_(steps), width_(mostChanges + 1), rows_(steps.size()) {
        for (std::size_t place = 0; place < steps_.size(); ++place) reach(place);
    }

    std::optional<Draft> cheapest() const {
        const auto& last = rows_.back();
        const auto end = std::ranges::min_element(last, {}, &Arrival::cost);
        if (end == last.end() || end->cost == unreachable) return std::nullopt;
        return trace(static_cast<std::size_t>(end - last.begin()));
    }

private:
    using Row = std::vector<Arrival>; ///< by option, then by changes

    const Step& step(std::size_t place) const { return *steps_[place].candidate->step; }
    const std::vector<Option>& options(std::size_t place) const {
        return steps_[place].candidate->options;
    }

    void reach(std::size_t place) {
        rows_[place].resize(options(place).size() * width_);
        for (std::size_t to = 0; to < options(place).size(); ++to)
            if (place == 0) rows_[0][to * width_] = {preference_.of(0, to), 0};
            else
                for (std::size_t from = 0; from < options(place - 1).size(); ++from)
                    go(place, from, to);
    }

    void go(std::size_t place, std::size_t from, std::size_t to) {
        const Option& before = options(place - 1)[from];
        const Option& after = options(place)[to];
        if (&step(place - 1) == &step(place) && before.regions == after.regions) return;
        const int cost = preference_.of(place, to)
            + preference_.ofGoing(step(place - 1), before, step(place), after);
        const bool changes = before.setup != after.setup;
        for (std::size_t had = 0; had + changes < width_; ++had) {
            const Arrival& start = rows_[place - 1][from * width_ + had];
            Arrival& end = rows_[place][to * width_ + had + changes];
            if (start.cost != unreachable && start.cost + cost < end.cost)
                end = {start.cost + cost, from};
        }
    }

    Draft trace(std::size_t end) const {
        Draft draft(steps_.size());
        std::size_t option = end / width_, changes = end % width_;
        for (std::size_t place = steps_.size(); place-- > 0;) {
            draft[place] = {steps_[place].candidate, &options(place)[option], steps_[place].round};
            const std::size_t from = rows_[place][option * width_ + changes].from;
            if (place > 0 && options(place - 1)[from].setup != options(place)[option].setup)
                --changes;
            option = from;
        }
        return draft;
    }

    const DraftSteps& steps_;
    Preference preference_;
    std::size_t width_;
    std::vector<Row> rows_;
};

} // namespace

std::optional<Draft> arranged(const DraftSteps& steps) {
    if (steps.empty()) return std::nullopt;
    return Paths(steps, mostSetupChanges).cheapest();
}

bool onlySetupsHinder(const DraftSteps& steps) {
    return !steps.empty() && Paths(steps, manyChanges).cheapest().has_value();
}

bool goOn(const Placed& before, const Placed& after) {
    return before.candidate->step->technique == after.candidate->step->technique
        && shareRegion(*before.option, *after.option);
}

} // namespace kneecoach
