// SPDX-License-Identifier: MIT
//
// Any bytes as a wish: refused, or planned within what each of some permits allows.
#include "content/json.h"
#include "fuzz/fuzz.h"
#include "fuzz/mutate_json.h"
#include "fuzz/some_permits.h"
#include "routine/routine_rules.h"
#include "routine/wish_file.h"

namespace {

using namespace kneecoach;

void expectWithin(const Permits& permits, const Wish& wish) {
    const Plan plan = planRoutine(shippedPack(), permits, wish);
    const auto* routine = std::get_if<Routine>(&plan);
    if (!routine)
        return fuzz::expect(
            !std::get<NoRoutine>(plan).closed.empty(), "a refusal says which choice closed");
    for (const LegRoutine& leg : routine->legs()) {
        fuzz::expect(permits[leg.leg].has_value(), "a leg is planned under its permit");
        for (const std::string& wrong :
            routine_tests::violations(shippedPack(), *permits[leg.leg], wish, leg))
            fuzz::expect(false, wrong);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto document = parseJson(fuzz::textOf(data, size), "wish");
    if (!document) {
        fuzz::expectSaid(document.error());
        return 0;
    }
    const auto wish = readWish(shippedPack(), *document, "wish", {true, true});
    if (!wish) fuzz::expectSaid(wish.error());
    else
        for (const Permits& permits : fuzz::somePermits()) expectWithin(permits, *wish);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    return fuzz::mutateJson(data, size, most, seed);
}
