// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "content/pack_files.h"
#include "support/catch.h"

namespace {

TEST_CASE("no pack can open a place no hand goes to") {
    for (const std::string place :
        {"patella", "iliotibial-band", "popliteal-fossa", "femoral-triangle", "fibular-head"}) {
        INFO(place);
        CHECK(EditedPack()
                  .drop(bodyFile, "/always_off/" + place)
                  .finds("no-go", bodyFile, "/always_off"));
        CHECK(EditedPack()
                  .put(bodyFile, "/always_off/" + place + "/takes", "[]")
                  .finds("no-go", bodyFile, "/always_off/" + place + "/takes"));
    }
}

TEST_CASE("the kneecap takes what lies round it, under the name the ceilings know") {
    CHECK(EditedPack()
              .put(bodyFile, "/always_off/patella/takes", R"(["calf"])")
              .finds("no-go", bodyFile, "/always_off/patella/takes"));
    CHECK(
        EditedPack().put(bodyFile, "/regions/peripatellar/id", R"("round-knee")").findings().size()
        > 0);
}

} // namespace
