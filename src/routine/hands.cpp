// SPDX-License-Identifier: MIT
#include "routine/hands.h"

#include <algorithm>

namespace kneecoach {
namespace {

const std::vector<Hand>& handsOf(const Step& step, const Way& way, bool sore) {
    return sore && step.soreHands && !step.soreHands->hands.empty() ? step.soreHands->hands
                                                                    : way.hands;
}

Hand lightest(const Technique& technique, const std::vector<Hand>& hands) {
    return *std::ranges::min_element(hands, {}, [&](Hand hand) { return loadOf(technique, hand); });
}

std::optional<Grasp> graspFor(
    const Technique& technique, const Step& step, const Way& way, bool sore) {
    if (way.tool != bareHands) return Grasp{&way, std::nullopt, technique.toolLoad};
    const std::vector<Hand>& hands = handsOf(step, way, sore);
    if (hands.empty()) return std::nullopt;
    const Hand hand = sore ? lightest(technique, hands) : hands.front();
    return Grasp{&way, hand, loadOf(technique, hand)};
}

} // namespace

int loadOf(const Technique& technique, std::optional<Hand> hand) {
    if (!hand) return technique.toolLoad;
    const auto known = std::ranges::find(technique.hands, *hand, &HandLoad::hand);
    return known == technique.hands.end() ? 3 : known->load;
}

std::vector<Grasp> graspsFor(const Pack& pack, const Step& step, bool soreHands) {
    std::vector<Grasp> grasps;
    for (const Way& way : step.ways)
        if (const auto grasp = graspFor(pack.techniqueOf(step), step, way, soreHands))
            grasps.push_back(*grasp);
    if (soreHands) std::ranges::stable_sort(grasps, {}, &Grasp::load);
    return grasps;
}

} // namespace kneecoach
