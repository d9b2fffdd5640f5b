// SPDX-License-Identifier: MIT
#include "session/timeline.h"
#include "support/catch.h"
#include "support/session.h"

namespace kneecoach {
namespace {

Timeline usual() { return compile(shippedPack(), planned(usualWish())); }

std::size_t countOver(const Timeline& timeline, const std::vector<Millis>& cuts) {
    std::size_t count = 0;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
        count += cuesIn(timeline, {cuts[i], cuts[i + 1]}).size();
    return count;
}

TEST_CASE("windows that touch share no cue, and lose none") {
    const Timeline timeline = usual();
    for (const Millis width : {Millis{1}, Millis{17}, Millis{333}, Millis{2000}, Millis{60'000}}) {
        const Millis end = std::min(timeline.length(), 100'000 * width);
        std::vector<Millis> cuts;
        for (Millis at{0}; at <= end; at += width) cuts.push_back(at);
        cuts.push_back(end);
        CHECK(countOver(timeline, cuts) == cuesIn(timeline, {Millis{0}, end}).size());
    }
}

TEST_CASE("a window holds its begin and not its end") {
    const Timeline timeline = usual();
    const Cue& cue = timeline.cues().at(5);
    CHECK(cuesIn(timeline, {cue.at, cue.at + Millis{1}}) == std::vector{cue});
    CHECK(cuesIn(timeline, {cue.at - Millis{1}, cue.at}).empty());
    CHECK(cuesIn(timeline, {cue.at, cue.at}).empty());
    CHECK(cuesIn(timeline, {cue.at, cue.at - Millis{10}}).empty());
}

TEST_CASE("a segment holds its begin and not its end") {
    const Timeline timeline = usual();
    for (const Segment& segment : timeline.segments()) {
        CHECK(timeline.segmentAt(segment.span.begin) == segment);
        CHECK(timeline.segmentAt(segment.span.end - Millis{1}) == segment);
    }
    CHECK(timeline.segmentAt(timeline.length()) == timeline.segments().back());
    CHECK(timeline.segmentAt(Millis{-1}) == timeline.segments().front());
}

TEST_CASE("segments and cues go by the names of the interface") {
    CHECK(name(SegmentKind::getReady) == "get-ready");
    CHECK(name(SegmentKind::changeLeg) == "change-leg");
    CHECK(name(CueKind::halfTime) == "half-time");
    CHECK(name(CueKind::letGo) == "let-go");
    CHECK(name(CueKind::reply) == "reply");
}

} // namespace
} // namespace kneecoach
