// SPDX-License-Identifier: MIT
#include "content/edited_pack.h"
#include "support/catch.h"

namespace {

constexpr std::string_view file = "body.json";

TEST_CASE("no pack can open a place no hand goes to") {
    for (const std::string place :
        {"patella", "iliotibial-band", "popliteal-fossa", "femoral-triangle", "fibular-head"}) {
        INFO(place);
        CHECK(EditedPack().drop(file, "/always_off/" + place).finds("no-go", file, "/always_off"));
        CHECK(EditedPack()
                  .put(file, "/always_off/" + place + "/takes", "[]")
                  .finds("no-go", file, "/always_off/" + place + "/takes"));
    }
}

TEST_CASE("the kneecap takes what lies round it, under the name the ceilings know") {
    CHECK(EditedPack()
              .put(file, "/always_off/patella/takes", R"(["calf"])")
              .finds("no-go", file, "/always_off/patella/takes"));
    CHECK(EditedPack().put(file, "/regions/peripatellar/id", R"("round-knee")").findings().size()
        > 0);
}

} // namespace
