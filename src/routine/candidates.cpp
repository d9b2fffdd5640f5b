// SPDX-License-Identifier: MIT
#include "routine/bounds.h"
#include "routine/candidate.h"
#include "routine/holds.h"
#include "routine/offered.h"
#include "routine/reasons.h"
#include "routine/setups.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// What another option is preferred by.
constexpr int notTender = 1000;
constexpr int laterWay = 50;
constexpr int laterSetup = 5;

/// Looks at the catalogue with the eyes of one leg.
class Casting {
public:
    Casting(const Pack& pack, const Permit& permit, const Wish& wish)
        : pack_(pack),
          permit_(permit),
          wish_(wish),
          allowed_(openRegions(pack, permit.regions())),
          tender_(regionsNamed(pack, wish.tender[permit.leg()])),
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
        if (isSwitchedOff(pack_, step.id)) return because::clinic;
        if (holds(wish_.leaveOut, step.id) && !holds(pack_.routine.kept, step.id))
            return because::leaveOut;
        const TechniqueId& technique = pack_.techniqueOf(step).id;
        if (!permit_.allows(technique)) return because::closing(permit_, technique);
        if (candidate.left.empty()) return because::closing(permit_, step.regions.front());
        return positionRefusal(step);
    }

    RuleId positionRefusal(const Step& step) const {
        if (!position_ || !pack_.positions[*position_].canBeWished) return because::position;
        return closedPosition(pack_, permit_, wish_.position, step);
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
        const StepTimes times = timesOf(pack_, wish_, step, grasp);
        if (times.least > times.most)
            return wish_.soreHands ? because::soreHands : because::stepSeconds;
        const Setups setups = setupsFor(pack_, wish_, *position_, step, *grasp.way, candidate.left);
        if (setups.places.empty()) return setups.missStool ? because::stool : because::position;
        for (std::size_t setup : setups.places) {
            addRegions(candidate,
                {{}, grasp.way, grasp.hand, grasp.load, setup, times,
                    firmnessOf(pack_, permit_, wish_, step, *grasp.way), false, cost});
            cost += laterSetup;
        }
        return {};
    }

    RuleId toolRefusal(const Step& step, const Way& way) const {
        if (!holds(wish_.tools, way.tool)) return because::tools;
        if (!permit_.allows(way.tool)) return because::closing(permit_, way.tool);
        return tooHeavy(pack_, permit_, wish_, step, way);
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
    RegionBits allowed_;
    RegionBits tender_;
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
