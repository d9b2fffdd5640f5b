// SPDX-License-Identifier: MIT
#include <algorithm>

#include "routine/candidate.h"
#include "routine/ceilings.h"
#include "routine/hands.h"
#include "routine/reasons.h"
#include "routine/setups.h"

namespace kneecoach {
namespace {

template <class List, class T>
bool holds(const List& list, const T& item) {
    return std::ranges::find(list, item) != list.end();
}

/// What another option is preferred by.
constexpr int notTender = 1000;
constexpr int laterWay = 50;
constexpr int laterSetup = 5;

/// Looks at the catalogue with the eyes of one leg.
class Casting {
public:
    Casting(const Pack& pack, const Permit& permit, const Wish& wish)
        : pack_(pack), permit_(permit), wish_(wish), limits_(limitsOf(pack)),
          allowed_(regionsNamed(pack, permit.regions())),
          tender_(regionsNamed(pack, wish.tender[permit.leg()])),
          knee_(regionsNamed(pack, {roundTheKnee})),
          position_(placeOf(pack.positions, wish.position)) {}

    Candidate candidate(const Step& step) const {
        Candidate candidate{&step, regionsNamed(pack_, step.regions) & allowed_, {}, {}};
        candidate.because = refusal(candidate);
        if (candidate.because.empty()) addWays(candidate);
        if (candidate.isPossible()) candidate.because = {};
        return candidate;
    }

private:
    RuleId refusal(const Candidate& candidate) const {
        const Step& step = *candidate.step;
        if (holds(wish_.leaveOut, step.id) && !holds(pack_.routine.kept, step.id))
            return because::leaveOut;
        const TechniqueId& technique = pack_.techniqueOf(step).id;
        if (!permit_.allows(technique)) return because::closing(permit_, technique);
        if (candidate.left.empty()) return because::closing(permit_, step.regions.front());
        return positionRefusal(step);
    }

    RuleId positionRefusal(const Step& step) const {
        if (!position_ || !pack_.positions[*position_].canBeWished) return because::position;
        if (!permit_.allows(wish_.position))
            return because::closing(permit_, wish_.position, because::position);
        for (std::size_t place = 0; place < pack_.positions.size(); ++place)
            if (step.alsoNeeds.has(place) && !permit_.allows(pack_.positions[place].id))
                return because::closing(permit_, pack_.positions[place].id, because::position);
        return {};
    }

    /// The reason of the best way stands for all of them, unless one of them can be done.
    void addWays(Candidate& candidate) const {
        const auto grasps = graspsFor(pack_, *candidate.step, wish_.soreHands);
        if (grasps.empty()) candidate.because = because::soreHands;
        int rank = 0;
        for (const Grasp& grasp : grasps) {
            const RuleId why = addWay(candidate, grasp, rank++ * laterWay);
            if (candidate.because.empty()) candidate.because = why;
        }
    }

    RuleId addWay(Candidate& candidate, const Grasp& grasp, int cost) const {
        const Step& step = *candidate.step;
        if (const RuleId why = toolRefusal(step, *grasp.way); !why.empty()) return why;
        const StepTimes times = timesOf(candidate, grasp);
        if (times.least > times.most) return wish_.soreHands ? because::soreHands : because::stepSeconds;
        const Setups setups = setupsFor(pack_, wish_, *position_, step, *grasp.way, candidate.left);
        if (setups.places.empty()) return setups.missStool ? because::stool : because::position;
        for (std::size_t setup : setups.places) {
            addRegions(candidate, {{}, grasp.way, grasp.hand, grasp.load, setup, times,
                                      firmnessOf(step, *grasp.way), false, cost});
            cost += laterSetup;
        }
        return {};
    }

    RuleId toolRefusal(const Step& step, const Way& way) const {
        if (!holds(wish_.tools, way.tool)) return because::tools;
        if (!permit_.allows(way.tool)) return because::closing(permit_, way.tool);
        return bearsWeight(step, way) ? weightRefusal(step) : RuleId{};
    }

    /// Body weight cannot be made lighter than it is.
    RuleId weightRefusal(const Step& step) const {
        if (permit_.maxPressure() < bodyWeightPressure)
            return because::closing(permit_, ThingId{"pressure"}, because::pressure);
        if (firmestOf(limits_, step) < bodyWeightPressure) return because::pressure;
        return wish_.firmness < bodyWeightPressure ? because::firmness : RuleId{};
    }

    Pressure firmnessOf(const Step& step, const Way& way) const {
        const Pressure bound = bearsWeight(step, way) ? bodyWeightPressure : firmestOf(limits_, step);
        return std::max(1, std::min({bound, permit_.maxPressure(), wish_.firmness}));
    }

    StepTimes timesOf(const Candidate& candidate, const Grasp& grasp) const {
        const Step& step = *candidate.step;
        Seconds most = std::min(step.times.most, longestStep(limits_, pack_.techniqueOf(step)));
        if (knee_.contains(candidate.left)) most = std::min(most, limits_.knee);
        if (wish_.soreHands && grasp.hand && step.soreHands && step.soreHands->most)
            most = std::min(most, *step.soreHands->most);
        most -= most % pace;
        const Seconds least = (step.times.least + pace - Seconds{1}) / pace * pace;
        const Seconds usual = step.times.usual - step.times.usual % pace;
        return {least, std::clamp(usual, std::min(least, most), most), most};
    }

    void addRegions(Candidate& candidate, Option option) const {
        const Step& step = *candidate.step;
        const RegionBits reach = reachOf(step, option) & candidate.left;
        if (step.takes == Step::Takes::all) return addOption(candidate, option, reach);
        const bool anyTender = !(candidate.left & tender_).empty();
        for (const RegionId& id : step.regions) {
            const auto place = placeOf(pack_.regions, id);
            if (!place || !reach.has(*place)) continue;
            const int cost = anyTender && !tender_.has(*place) ? notTender : 0;
            addOption(candidate, option, RegionBits::only(*place), cost);
        }
    }

    void addOption(Candidate& candidate, Option option, RegionBits regions, int cost = 0) const {
        option.regions = regions;
        option.tender = !(regions & tender_).empty();
        option.cost += cost;
        candidate.options.push_back(option);
    }

    RegionBits reachOf(const Step& step, const Option& option) const {
        if (!isAnywhere(step, *option.way)) return allowed_;
        return pack_.positions[*position_].setups[option.setup].reaches;
    }

    const Pack& pack_;
    const Permit& permit_;
    const Wish& wish_;
    Limits limits_;
    RegionBits allowed_;
    RegionBits tender_;
    RegionBits knee_;
    std::optional<std::size_t> position_;
};

} // namespace

Candidates candidatesFor(const Pack& pack, const Permit& permit, const Wish& wish) {
    const Casting casting(pack, permit, wish);
    Candidates candidates;
    candidates.reserve(pack.steps.size());
    for (const Step& step : pack.steps) candidates.push_back(casting.candidate(step));
    for (Candidate& candidate : candidates)
        std::ranges::stable_sort(candidate.options, {}, &Option::cost);
    return candidates;
}

const Candidate* find(const Candidates& candidates, const StepId& id) {
    const auto is = [&](const Candidate& candidate) { return candidate.step->id == id; };
    const auto found = std::ranges::find_if(candidates, is);
    return found == candidates.end() ? nullptr : &*found;
}

} // namespace kneecoach
