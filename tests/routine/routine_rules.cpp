// SPDX-License-Identifier: MIT
#include "routine/routine_rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace kneecoach::routine_tests {
namespace {

using Texts = std::vector<std::string>;

template <class List, class T>
bool has(const List& list, const T& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

const std::set<std::string_view> longTechniques{"effleurage", "petrissage"};

/// Looks at one leg; every rule is a function of its own.
class Inspection {
public:
    Inspection(const Pack& pack, const Permit& permit, const LegRoutine& leg)
        : pack_(pack), permit_(permit), leg_(leg) {}

    Texts texts;

    void stepsAreOfTheCatalogue() {
        each([&](const PlannedStep& plan, const Step& step) {
            if (pack_.techniques[step.technique].id != plan.technique)
                say(plan, "another technique");
            if (step.direction != plan.direction) say(plan, "another direction");
            if (!wayOf(step, plan)) say(plan, "a way the catalogue does not know");
        });
    }

    void everythingIsPermitted() {
        each([&](const PlannedStep& plan, const Step& step) {
            if (!permit_.allows(plan.technique)) say(plan, "technique not permitted");
            if (!permit_.allows(plan.tool)) say(plan, "tool not permitted");
            if (!permit_.allows(plan.position)) say(plan, "position not permitted");
            for (std::size_t i = 0; i < pack_.positions.size(); ++i)
                if (step.alsoNeeds.has(i) && !permit_.allows(pack_.positions[i].id))
                    say(plan, "a position it also needs not permitted");
            for (const RegionId& region : plan.regions)
                if (!permit_.allows(region)) say(plan, "region not permitted: " + region.str());
            if (plan.pressure > permit_.maxPressure()) say(plan, "firmer than permitted");
        });
        if (leg_.leg != permit_.leg()) texts.push_back("another leg than permitted");
        if (leg_.seconds() > permit_.maxMinutes()) texts.push_back("longer than permitted");
    }

    void nobodyTouchesWhatIsAlwaysOff() {
        each([&](const PlannedStep& plan, const Step&) {
            for (const RegionId& region : plan.regions) {
                if (find(pack_.alwaysOff, region.as<PlaceTag>())) say(plan, "an always-off place");
                if (!find(pack_.regions, region)) say(plan, "an unknown region");
            }
        });
    }

    void regionsAreThoseThatAreLeft(bool exactly) {
        each([&](const PlannedStep& plan, const Step& step) {
            const std::set<RegionId> once(plan.regions.begin(), plan.regions.end());
            if (plan.regions.empty() || once.size() != plan.regions.size())
                say(plan, "no region, or one twice");
            for (const RegionId& region : plan.regions)
                if (!has(step.regions, region)) say(plan, "not a region of this step");
            if (step.takes == Step::Takes::one && plan.regions.size() != 1)
                say(plan, "more than one region");
            if (step.takes == Step::Takes::all && exactly && plan.regions != permitted(step))
                say(plan, "a region that is left was lost");
            for (const Spot& spot : plan.spots)
                if (spot.region && !has(plan.regions, *spot.region))
                    say(plan, "a spot without its region");
        });
    }

    void ceilingsHold() {
        Seconds knee{0};
        each([&](const PlannedStep& plan, const Step& step) {
            const Technique& technique = pack_.techniques[step.technique];
            const bool isLong = longTechniques.contains(technique.id.text());
            if (plan.seconds <= Seconds{0}) say(plan, "no time");
            if (plan.seconds > step.times.most) say(plan, "longer than its bound");
            if (plan.seconds > Seconds{isLong ? 180 : 120}) say(plan, "over step-seconds");
            if (technique.motion == Motion::hold && plan.seconds > Seconds{60})
                say(plan, "over hold-seconds");
            if (technique.longestHold > Seconds{0} && plan.seconds > technique.longestHold)
                say(plan, "longer than its technique holds");
            if (plan.pressure < 1 || plan.pressure > 3 || plan.pressure > step.maxPressure)
                say(plan, "over pressure");
            if (has(plan.regions, RegionId{"peripatellar"})) {
                knee += plan.seconds;
                if (plan.pressure != 1) say(plan, "presses at the knee");
            }
        });
        if (knee > Seconds{120}) texts.push_back("over knee-seconds");
        if (leg_.seconds() > Minutes{10}) texts.push_back("over leg-minutes");
    }

    void runsEnd() {
        Seconds run{0};
        for (std::size_t i = 0; i < leg_.steps.size(); ++i) {
            const bool on = i > 0 && leg_.steps[i].technique == leg_.steps[i - 1].technique
                && shared(leg_.steps[i], leg_.steps[i - 1]);
            run = on ? run + leg_.steps[i].seconds : leg_.steps[i].seconds;
            const bool isLong = longTechniques.contains(leg_.steps[i].technique.text());
            if (run > Seconds{isLong ? 180 : 120}) say(leg_.steps[i], "a run over step-seconds");
        }
    }

    void nothingTwiceRunning() {
        for (std::size_t i = 1; i < leg_.steps.size(); ++i)
            if (leg_.steps[i].step == leg_.steps[i - 1].step
                && leg_.steps[i].regions == leg_.steps[i - 1].regions)
                say(leg_.steps[i], "the same twice running");
    }

    void oneChairAndTwoChanges() {
        int changes = 0;
        for (std::size_t i = 1; i < leg_.steps.size(); ++i) {
            if (leg_.steps[i].position != leg_.steps[0].position)
                say(leg_.steps[i], "another position");
            if (leg_.steps[i].setup != leg_.steps[i - 1].setup) ++changes;
        }
        if (changes > 2) texts.push_back("more than two changes of set-up");
    }

    void pressureRisesByOneAtMost() {
        for (std::size_t i = 1; i < leg_.steps.size(); ++i)
            if (leg_.steps[i].pressure > leg_.steps[i - 1].pressure + 1)
                say(leg_.steps[i], "pressure jumps");
    }

    void loadsAndOpeningsAreTrue() {
        each([&](const PlannedStep& plan, const Step& step) {
            const Technique& technique = pack_.techniques[step.technique];
            int load = technique.toolLoad;
            for (const HandLoad& hand : technique.hands)
                if (plan.hand && hand.hand == *plan.hand) load = hand.load;
            if (plan.load != load) say(plan, "a load that is not the hand's");
            const bool opens = plan.tool != bareHands;
            if (opens != plan.opensAt.has_value()) say(plan, "opens as no tool does");
            if (opens
                && (plan.opensAt != 1 || plan.opensFor != std::min(Seconds{15}, plan.seconds)))
                say(plan, "does not open lightly");
        });
    }

    void wishIsHeard(const Wish& wish) {
        each([&](const PlannedStep& plan, const Step& step) {
            if (!has(wish.tools, plan.tool)) say(plan, "a tool nobody wished for");
            if (plan.position != wish.position) say(plan, "not in the wished position");
            if (has(wish.leaveOut, plan.step) && !has(kept, plan.step.text()))
                say(plan, "was to be left out");
            if (step.onlyWhenAsked && !has(wish.include, plan.step))
                say(plan, "nobody asked for it");
            if (setupOf(plan).needsStool && !wish.stool) say(plan, "needs a stool");
            if (plan.seconds < step.times.least || plan.seconds.count() % 5 != 0)
                say(plan, "not a time within its bounds");
        });
    }

    void firstAndLastAreGlides(const Wish& wish) {
        const bool thighIsOpen = permit_.allows(RegionId{"rectus-femoris"})
            || permit_.allows(RegionId{"vastus-lateralis"})
            || permit_.allows(RegionId{"vastus-medialis"});
        const std::set<std::string_view> chairs{"seated", "long-sitting", "half-lying"};
        const bool full = thighIsOpen && chairs.contains(wish.position.text());
        if (leg_.steps.front().step != (full ? StepId{"warm-up-glide"} : StepId{"region-glide"}))
            texts.push_back("opens with another step");
        if (leg_.steps.back().step != (full ? StepId{"closing-glide"} : StepId{"region-glide"}))
            texts.push_back("closes with another step");
        if (leg_.steps.front().pressure != 1 || leg_.steps.back().pressure != 1)
            texts.push_back("does not open and close lightly");
    }

    void pressureIsTheLeastOfAll(const Wish& wish) {
        int before = 0;
        for (std::size_t i = 0; i + 1 < leg_.steps.size(); ++i) {
            const PlannedStep& plan = leg_.steps[i];
            const Step& step = *find(pack_.steps, plan.step);
            const Way* way = wayOf(step, plan);
            const bool weight = step.bodyWeight || (way && way->bodyWeight);
            if (weight && (permit_.maxPressure() < 2 || wish.firmness < 2 || plan.pressure != 2))
                say(plan, "body weight is 2");
            const int bound =
                has(plan.regions, RegionId{"peripatellar"}) ? 1 : std::min(step.maxPressure, 3);
            const int least = std::min({bound, permit_.maxPressure(), wish.firmness, before + 1});
            if (!weight && plan.pressure != least)
                say(plan, "pressure is not the least of its bounds");
            before = plan.pressure;
        }
    }

    void handsAreSpared(const Wish& wish) {
        each([&](const PlannedStep& plan, const Step& step) {
            const Way* way = wayOf(step, plan);
            if (!way || way->tool != bareHands) return;
            const bool own = wish.soreHands && step.soreHands;
            const std::vector<Hand>& hands = own ? step.soreHands->hands : way->hands;
            if (!wish.soreHands && *plan.hand != hands.front()) say(plan, "not the best hand");
            if (!wish.soreHands) return;
            for (const HandLoad& hand : pack_.techniques[step.technique].hands)
                if (has(hands, hand.hand) && hand.load < plan.load)
                    say(plan, "not the lowest load");
            if (own && step.soreHands->most && plan.seconds > *step.soreHands->most)
                say(plan, "too long for sore hands");
        });
        for (std::size_t i = 1; wish.soreHands && i < leg_.steps.size(); ++i)
            if (leg_.steps[i].load >= 2 && leg_.steps[i - 1].load >= 2)
                say(leg_.steps[i], "heavy after heavy");
    }

    void orderHolds(const Wish& wish) {
        if (isNamed()) return;
        int round = 1;
        std::ptrdiff_t last = -1;
        for (std::size_t i = 1; i + 1 < leg_.steps.size(); ++i) {
            const PlannedStep& plan = leg_.steps[i];
            if (plan.round < round || plan.round > round + 1) say(plan, "rounds out of order");
            if (plan.round != round) last = -1;
            round = plan.round;
            const bool isRest = wish.soreHands && plan.technique == TechniqueId{"effleurage"}
                && leg_.steps[i - 1].load >= 2 && leg_.steps[i + 1].load >= 2;
            if (isRest) continue;
            const auto& order = pack_.routine.order;
            const auto place = std::find(order.begin(), order.end(), plan.step) - order.begin();
            if (place <= last) say(plan, "out of order");
            last = place;
        }
    }

    void tenderComesFirst(const Wish& wish) {
        each([&](const PlannedStep& plan, const Step& step) {
            if (plan.step != StepId{"thigh-hold"} || plan.regions.size() != 1) return;
            const auto& tender = wish.tender[leg_.leg];
            const auto left = permitted(step);
            const bool could = std::any_of(left.begin(), left.end(),
                [&](const RegionId& region) { return has(tender, region); });
            if (could && !has(tender, plan.regions[0]))
                say(plan, "a tender region was passed over");
        });
    }

    void lengthIsExact(const Wish& wish) {
        const Seconds expected = expectedSeconds(pack_, permit_, wish);
        const Seconds asked = wish.minutes;
        if (leg_.seconds() < Minutes{5}) texts.push_back("shorter than 5 minutes");
        if (leg_.seconds() > expected) texts.push_back("longer than asked for");
        if (leg_.seconds() < expected && leg_.shorterBecause != RuleId{"rounds"})
            texts.push_back("shorter than it could be, without a ceiling");
        if ((leg_.seconds() < asked) != leg_.asked.has_value())
            texts.push_back("asked seconds are not told where they should be");
        if (leg_.asked && (*leg_.asked != asked || leg_.shorterBecause.empty()))
            texts.push_back("shorter without a reason");
    }

    bool isKnown() {
        for (const PlannedStep& plan : leg_.steps)
            if (!find(pack_.steps, plan.step)) say(plan, "not in the catalogue");
        if (leg_.steps.empty()) texts.push_back("no steps");
        return texts.empty();
    }

private:
    static constexpr std::array<std::string_view, 3> kept{
        "warm-up-glide", "region-glide", "closing-glide"};

    template <class Visit>
    void each(Visit visit) {
        for (const PlannedStep& plan : leg_.steps) visit(plan, *find(pack_.steps, plan.step));
    }

    void say(const PlannedStep& plan, const std::string& text) {
        texts.push_back(plan.step.str() + ": " + text);
    }

    std::vector<RegionId> permitted(const Step& step) const {
        std::vector<RegionId> left;
        for (const RegionId& region : step.regions)
            if (permit_.allows(region)) left.push_back(region);
        return left;
    }

    static bool shared(const PlannedStep& a, const PlannedStep& b) {
        return std::any_of(a.regions.begin(), a.regions.end(),
            [&](const RegionId& region) { return has(b.regions, region); });
    }

    const Setup& setupOf(const PlannedStep& plan) const {
        return *find(find(pack_.positions, plan.position)->setups, plan.setup);
    }

    bool fits(const Step& step, const Way& way, const PlannedStep& plan) const {
        const Position* position = find(pack_.positions, plan.position);
        if (!position || !find(position->setups, plan.setup)) return false;
        const auto& where = way.where.empty() ? step.where : way.where;
        for (const Where& one : where)
            if (pack_.positions[one.position].id == plan.position
                && position->setups[one.setup].id == plan.setup)
                return true;
        if (!where.empty()) return false;
        for (const RegionId& region : plan.regions)
            if (!setupOf(plan).reaches.has(*placeOf(pack_.regions, region))) return false;
        return true;
    }

    const Way* wayOf(const Step& step, const PlannedStep& plan) const {
        for (const Way& way : step.ways) {
            if (way.tool != plan.tool || way.grip != plan.grip || !fits(step, way, plan)) continue;
            if (way.tool != bareHands && !plan.hand) return &way;
            if (way.tool == bareHands && plan.hand
                && (has(way.hands, *plan.hand)
                    || (step.soreHands && has(step.soreHands->hands, *plan.hand))))
                return &way;
        }
        return nullptr;
    }

    bool isNamed() const {
        for (const NamedRoutine& routine : pack_.routine.named) {
            bool same = routine.parts.size() == leg_.steps.size();
            for (std::size_t i = 0; same && i < leg_.steps.size(); ++i)
                same = routine.parts[i].step == leg_.steps[i].step
                    && routine.parts[i].seconds == leg_.steps[i].seconds;
            if (same) return true;
        }
        return false;
    }

    const Pack& pack_;
    const Permit& permit_;
    const LegRoutine& leg_;
};

void whatHoldsOfAnyLeg(Inspection& inspection) {
    inspection.stepsAreOfTheCatalogue();
    inspection.everythingIsPermitted();
    inspection.nobodyTouchesWhatIsAlwaysOff();
    inspection.ceilingsHold();
    inspection.runsEnd();
    inspection.nothingTwiceRunning();
    inspection.oneChairAndTwoChanges();
    inspection.pressureRisesByOneAtMost();
    inspection.loadsAndOpeningsAreTrue();
}

} // namespace

std::vector<std::string> violations(
    const Pack& pack, const Permit& permit, const Wish& wish, const LegRoutine& leg) {
    Inspection inspection(pack, permit, leg);
    if (!inspection.isKnown()) return inspection.texts;
    whatHoldsOfAnyLeg(inspection);
    inspection.regionsAreThoseThatAreLeft(true);
    inspection.wishIsHeard(wish);
    inspection.firstAndLastAreGlides(wish);
    inspection.pressureIsTheLeastOfAll(wish);
    inspection.handsAreSpared(wish);
    inspection.orderHolds(wish);
    inspection.tenderComesFirst(wish);
    inspection.lengthIsExact(wish);
    return inspection.texts;
}

std::vector<std::string> violationsOfAdmitted(
    const Pack& pack, const Permit& permit, const LegRoutine& leg) {
    Inspection inspection(pack, permit, leg);
    if (!inspection.isKnown()) return inspection.texts;
    whatHoldsOfAnyLeg(inspection);
    inspection.regionsAreThoseThatAreLeft(false);
    return inspection.texts;
}

Seconds expectedSeconds(const Pack& pack, const Permit& permit, const Wish& wish) {
    const std::set<std::string_view> small{"peripatellar", "tensor-fasciae-latae"};
    int left = 0;
    for (const Region& region : pack.regions)
        if (permit.allows(region.id) && !small.contains(region.id.text())) ++left;
    const Minutes minutes = std::min(wish.minutes, permit.maxMinutes());
    return left <= 2 ? std::min(minutes, Minutes{5}) : minutes;
}

} // namespace kneecoach::routine_tests
