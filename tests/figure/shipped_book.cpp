// SPDX-License-Identifier: MIT
#include "figure/shipped_book.h"

#include "content/pack.h"

namespace kneecoach {
namespace {

/// One for each place, or one without.
void addPlaces(std::vector<WhatIsDone>& all, const Step& step, WhatIsDone done) {
    for (const Spot& spot : step.spots) {
        done.place = spot.id;
        all.push_back(done);
    }
    if (step.spots.empty()) all.push_back(done);
}

void addRegions(std::vector<WhatIsDone>& all, const Step& step, WhatIsDone done) {
    if (step.takes == Step::Takes::one)
        for (const RegionId& region : step.regions) {
            done.regions = {region};
            addPlaces(all, step, done);
        }
    else {
        done.regions = step.regions;
        addPlaces(all, step, done);
    }
}

} // namespace

std::vector<WhatIsDone> allThatIsDone() {
    std::vector<WhatIsDone> all;
    for (const Step& step : drawnPack().steps)
        for (const Way& way : step.ways) {
            WhatIsDone done{.step = step.id,
                .tool = way.tool,
                .hand = {},
                .grip = way.grip,
                .place = {},
                .regions = {}};
            for (const Hand hand : way.hands) {
                done.hand = hand;
                addRegions(all, step, done);
            }
            if (way.hands.empty()) addRegions(all, step, done);
        }
    return all;
}

std::vector<SceneOfStep> allScenes() {
    std::vector<SceneOfStep> all;
    for (const Step& step : drawnPack().steps)
        if (const auto list = shippedBook().scenes().find(step.id);
            list != shippedBook().scenes().end())
            for (const StepScene& scene : list->second) all.push_back({&step, &scene});
    return all;
}

} // namespace kneecoach
