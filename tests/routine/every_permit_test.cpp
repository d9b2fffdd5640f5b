// SPDX-License-Identifier: MIT
#include "routine/plans.h"
#include "routine/wish_grid.h"
#include "support/answers_for.h"
#include "support/catch.h"

#include <map>
#include <set>
#include <sstream>

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

/// What the planner looks at in a permit: the preparations and the outcome are not its business.
EffectBits seenByPlanner(const PermitFound& found) {
    Restriction restriction = found.permit.effect().restriction;
    restriction.excluded.preparations = {};
    return EffectBits::of(restriction);
}

/// The permits of the left leg that any answers can give, each once as far as the planner sees.
std::vector<Permits> everyPermit(const Pack& pack) {
    std::map<EffectBits, Permits> all;
    for (const PermitFound& found : prove(pack).permits)
        if (const EffectBits seen = seenByPlanner(found); !all.contains(seen))
            all.emplace(seen, permitsOf(pack, AnswersFor(pack, found).check()));
    std::vector<Permits> permits;
    for (auto& [seen, permit] : all) permits.push_back(std::move(permit));
    return permits;
}

/// The regions a permit leaves, its pressure and its minutes.
std::string described(const Permit& permit) {
    std::string text;
    for (const RegionId& region : permit.regions()) text += region.str() + ", ";
    return text + "pressure " + std::to_string(permit.maxPressure()) + ", "
        + std::to_string(permit.maxMinutes().count()) + " minutes";
}

/// The choice that closed the leg, and what was chosen.
std::string closing(const Wish& wish, const Plan& plan) {
    const std::string why = whyClosed(plan);
    if (why == "position") return why + ' ' + wish.position.str();
    return why == "stool" && !wish.stool ? "no stool" : why;
}

/// What came of the wishes under every permit.
struct Results {
    std::size_t routines = 0;
    std::vector<std::string> violations;
    std::map<std::string, std::set<std::string>>
        refused; ///< the permits, by the choice that closed the leg
    std::set<std::string>
        plainRefused; ///< permits under which there is nothing for bare hands on a chair with a stool

    void note(const Permit& permit, const Wish& wish, const Plan& plan) {
        const auto* routine = std::get_if<Routine>(&plan);
        if (routine) return note(permit, wish, routine->legs().front());
        refused[closing(wish, plan)].insert(described(permit));
        if (wish.position == Wish{}.position && wish.stool) plainRefused.insert(described(permit));
    }

    void note(const Permit& permit, const Wish& wish, const LegRoutine& leg) {
        ++routines;
        for (const std::string& text : routine_tests::violations(kneePack(), permit, wish, leg))
            violations.push_back(described(permit) + ": " + text);
        if (leg.seconds() != expectedSeconds(kneePack(), permit, wish))
            violations.push_back(described(permit) + ": not as long as permit and wish allow");
    }

    /// The choices that were refused, and under how many permits; all of these where they are few.
    std::string told() const {
        std::ostringstream text;
        text << routines << " routines, " << violations.size() << " violations";
        for (const auto& [why, permits] : refused) {
            text << "\nrefused by " << why << " under " << permits.size() << " permits";
            if (permits.size() <= 40)
                for (const std::string& permit : permits) text << "\n    " << permit;
        }
        return text.str();
    }
};

Results planEverything() {
    const auto permits = everyPermit(kneePack());
    const auto wishes = wishGrid(kneePack());
    Results results;
    for (const Permits& both : permits)
        for (const Wish& wish : wishes)
            results.note(*both.left, wish, planRoutine(kneePack(), both, wish));
    WARN(permits.size() << " permits, " << wishes.size() << " wishes: " << results.told());
    return results;
}

} // namespace

TEST_CASE("under every permit each wish of a grid gets a routine within both, or the choice that "
          "closes it is named",
    "[every]") {
    const Results results = planEverything();
    CHECK(results.violations == std::vector<std::string>{});
    CHECK(results.plainRefused == std::set<std::string>{});
    CHECK(results.routines > 1'000'000);
    for (const auto& [why, permits] : results.refused)
        CHECK((why == "no stool" || why.starts_with("position ")));
}
