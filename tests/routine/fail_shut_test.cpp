// SPDX-License-Identifier: MIT
#include "routine/plans.h"
#include "support/catch.h"
#include "support/failing_new.h"

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

/// Plans with each allocation failing in turn: there is no plan, or the right one. Answers how many failed.
template <class Make>
std::size_t withFaults(FailingNew::How how, Make make) {
    const Routine whole = std::get<Routine>(make());
    int other = 0;
    const std::size_t faults = withEachAllocationFailing(how, [&](const FailingNew&) {
        try {
            const Plan plan = make();
            const auto* routine = std::get_if<Routine>(&plan);
            other += !routine || routine->legs() != whole.legs();
        } catch (const std::bad_alloc&) {}
    });
    CHECK(other == 0);
    return faults;
}

} // namespace

TEST_CASE("where memory runs out nothing is planned, at whichever allocation") {
    std::size_t faults = 0;
    const Pack& pack = kneePack();
    for (const Permits& permits :
        {permitsWith(pack), permitsWith(pack, {{"fragile-bones-or-skin", "yes"}})})
        for (auto how : {FailingNew::How::once, FailingNew::How::fromThenOn})
            faults += withFaults(how, [&] { return planRoutine(pack, permits, Wish{}); });
    CHECK(faults > 300);
}

TEST_CASE("nor is a kept routine admitted") {
    const Pack& pack = kneePack();
    const Permits permits = permitsWith(pack);
    const auto kept = std::get<Routine>(planRoutine(pack, permits, Wish{})).legs();
    CHECK(withFaults(FailingNew::How::once, [&] { return admit(pack, permits, kept); }) > 30);
}
