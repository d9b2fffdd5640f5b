// SPDX-License-Identifier: MIT
#include "figure/shipped_book.h"
#include "figure/sparing.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

constexpr int sparedMoments = 20;

/// Whether a hand of `scene` ever touches what is drawn of `region`.
bool everOn(const StepScene& scene, const RegionId& region) {
    const Patch* patch = shippedBook().figure().from(scene.side).region(region);
    for (int i = 0; patch && i <= sparedMoments; ++i)
        for (const Mover& mover : moversAt(scene, stillAt(double(i) / sparedMoments)))
            if (mover.what == Mover::What::hand
                && coveredBy(scene, mover, shippedBook().props()).intersects(patch->shape))
                return true;
    return false;
}

const StepScene& sceneOf(const StepId& step) { return shippedBook().scenes().at(step).front(); }

} // namespace

TEST_CASE("no hand is drawn on a region that is left out") {
    for (const auto& [step, scene] : allScenes())
        for (const Region& region : drawnPack().regions) {
            CAPTURE(step->id.str(), region.id.str());
            CHECK_FALSE(everOn(sparing(*scene, {region.id}, shippedBook()), region.id));
        }
}

TEST_CASE("a hand that keeps off what is left out stays, and so does the way of its stroke") {
    for (const auto& [step, scene] : allScenes()) {
        CAPTURE(step->id.str());
        CHECK(sparing(*scene, {}, shippedBook()).hands.size() == scene->hands.size());
        CHECK(sparing(*scene, {}, shippedBook()).marks.size() == scene->marks.size());
    }
    const StepScene& glide = sceneOf("front-thigh-glide");
    REQUIRE(glide.hands.size() == 2);
    CHECK(sparing(glide, {"calf"}, shippedBook()).hands.size() == 2);
    CHECK_FALSE(sparing(glide, {"calf"}, shippedBook()).marks.empty());
}

TEST_CASE("where no hand is left, nothing shows where a hand would go") {
    const StepScene spared =
        sparing(sceneOf("front-thigh-glide"), {"rectus-femoris"}, shippedBook());
    CHECK(spared.hands.empty());
    CHECK(spared.marks.empty());
}

TEST_CASE("of two hands the one that keeps off may stay") {
    const StepScene spared = sparing(sceneOf("warm-up-glide"), {"vastus-medialis"}, shippedBook());
    CHECK(spared.hands.size() == 1);
    CHECK_FALSE(spared.marks.empty());
}
