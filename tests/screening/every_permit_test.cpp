// SPDX-License-Identifier: MIT
#include "screening/screen.h"
#include "support/answers_for.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

/// Whether a permit names just what its bits leave.
template <class List, class Tag>
bool namesTheRest(const Permit& permit, const List& list, Bits<Tag> excluded) {
    for (std::size_t place = 0; place < list.size(); ++place)
        if (permit.allows(list[place].id) == excluded.has(place)) return false;
    return true;
}

bool isPermitOf(const Pack& pack, const Permit& permit, const Restriction& restriction) {
    const Exclusions& out = restriction.excluded;
    return permit.maxPressure() == restriction.maxPressure
        && permit.maxMinutes() == restriction.maxMinutes
        && namesTheRest(permit, pack.regions, out.regions)
        && namesTheRest(permit, pack.techniques, out.techniques)
        && namesTheRest(permit, pack.tools, out.tools)
        && namesTheRest(permit, pack.preparations, out.preparations)
        && namesTheRest(permit, pack.positions, out.positions);
}

TEST_CASE(
    "every permit of the proof is given by the screening, for answers that lead to it", "[every]") {
    const Pack& pack = shippedPack();
    for (const PermitFound& found : prove(pack).permits) {
        const Decision decision = screen(pack, AnswersFor(pack, found).check());
        const auto bits = permitBits(decision.legs.left);
        REQUIRE(bits == found.permit);
        REQUIRE(isPermitOf(pack, *decision.legs.left.permit, found.permit.effect().restriction));
    }
}

} // namespace
} // namespace kneecoach
