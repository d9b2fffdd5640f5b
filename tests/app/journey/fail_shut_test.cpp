// SPDX-License-Identifier: MIT
#include "app/walker.h"
#include "support/catch.h"
#include "support/failing_new.h"

namespace kneecoach {
namespace {

/// Every so many allocations one fails while `wish` is heard: the same place comes of it, or the page that says that
/// something went wrong. Answers how many failed.
std::size_t hearWithFaults(const Walker& walker, std::string_view wish, std::size_t stride) {
    const Journey whole = next(shippedPack(), walker.journey(), wish, walker.now());
    std::size_t faults = 0;
    for (std::size_t nth = 1;; nth += stride) {
        const FailingNew failing(nth);
        const Journey journey = next(shippedPack(), walker.journey(), wish, walker.now());
        if (!failing.hasFailed()) return faults;
        ++faults;
        const bool isShut = std::holds_alternative<Trouble>(journey.place);
        REQUIRE((isShut || journey.place.index() == whole.place.index()));
    }
}

TEST_CASE("where memory runs out on the way the gate is shut, and that is said") {
    Walker walker;
    std::size_t faults = hearWithFaults(walker.toTheQuestions(), "answer/55-or-over", 1);
    while (std::holds_alternative<Inquiry>(walker.journey().place)) {
        faults += hearWithFaults(walker, "answer/no", 5);
        walker.answerOneMildly();
    }
    faults += hearWithFaults(walker, "start", 3);
    faults += hearWithFaults(walker.press("start"), "begin", 7);
    CHECK(faults > 300);
}

TEST_CASE("a session in which memory runs out does not go on as if nothing were") {
    Walker walker;
    walker.toThePlan().press({"start", "begin"}).play(Seconds{60});
    CHECK(hearWithFaults(walker, "hurts", 1) > 10);
    CHECK(hearWithFaults(walker, "pause", 1) > 10);
}

} // namespace
} // namespace kneecoach
