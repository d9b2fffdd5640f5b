// SPDX-License-Identifier: MIT
//
// Any bytes as a wish: refused, or planned within what each of some permits allows.
#include "content/json.h"
#include "fuzz/fuzz.h"
#include "fuzz/mutate_json.h"
#include "fuzz/some_permits.h"
#include "routine/wish_file.h"

using namespace kneecoach;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto document = parseJson(fuzz::textOf(data, size), "wish");
    if (!document) {
        fuzz::expectSaid(document.error());
        return 0;
    }
    const auto wish = readWish(shippedPack(), *document, "wish", {true, true});
    if (!wish) fuzz::expectSaid(wish.error());
    else fuzz::expectPlansWithin(*wish);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    return fuzz::mutateJson(data, size, most, seed);
}
