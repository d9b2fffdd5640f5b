// SPDX-License-Identifier: MIT
#include "app/desk/film.h"
#include "app/walker.h"
#include "screening/screen.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

namespace kneecoach {
namespace {

constexpr Millis begins{4'000'000};

ShowingRoutine film() { return filmOf(shippedPack(), {at(today), begins}); }

/// The whole film in frames of this length; `each` looks at every one.
template <class Each>
ShowingRoutine playedIn(Millis frame, Each each) {
    ShowingRoutine showing = film();
    Millis now = begins;
    while (!showing.session.playhead.isOver()) {
        now += frame;
        showing = playedOn(std::move(showing), now);
        each(showing, now);
        REQUIRE(now < begins + Millis{120'000});
    }
    return showing;
}

} // namespace

TEST_CASE("the film takes between 60 and 90 seconds, whatever the frames") {
    for (const Millis frame : {Millis{16}, Millis{33}, Millis{250}, Millis{1'000}}) {
        Millis end{};
        playedIn(frame, [&](const ShowingRoutine&, Millis now) { end = now - begins; });
        CHECK(end >= Millis{60'000});
        CHECK(end <= Millis{90'000});
    }
}

TEST_CASE("what is seen at a moment of the film is what the session shows at that moment, times "
          "the speed") {
    playedIn(Millis{33}, [](const ShowingRoutine& showing, Millis now) {
        if (showing.session.playhead.isOver()) return;
        const Millis active = (now - begins) * showing.speed;
        const Moment real = momentAt(showing.session.playhead.timeline(), active);
        REQUIRE(momentOf(showing.session.playhead) == real);
    });
}

TEST_CASE("the film shows the whole routine of one leg, each step of it") {
    std::set<std::string> seen;
    const ShowingRoutine showing = playedIn(Millis{33}, [&](const ShowingRoutine& at, Millis) {
        seen.insert(momentOf(at.session.playhead).id.str());
    });
    REQUIRE(showing.session.routine.legs().size() == 1);
    for (const PlannedStep& step : showing.session.routine.legs().front().steps)
        CHECK(seen.contains(step.step.str()));
}

TEST_CASE("a caption stands as long as saying it takes, and no shorter") {
    std::string words;
    Millis since{};
    int captions = 0;
    playedIn(Millis{33}, [&](const ShowingRoutine& showing, Millis now) {
        if (showing.caption == words) return;
        if (!words.empty()) {
            ++captions;
            const auto& cues = showing.session.playhead.timeline().cues();
            const auto cue = std::ranges::find(cues, words, &Cue::words);
            REQUIRE(cue != cues.end());
            CHECK(now - since >= cue->lasts);
        }
        words = showing.caption;
        since = now;
    });
    CHECK(captions >= 5);
}

TEST_CASE("a machine that stood still for a while goes on where the film was") {
    ShowingRoutine showing = playedOn(film(), begins + Millis{1'000});
    const Millis played = showing.played;
    showing = playedOn(std::move(showing), begins + Millis{61'000});
    CHECK(showing.played == played);
    CHECK(showing.session.playhead.isRunning());
    showing = playedOn(std::move(showing), begins + Millis{61'033});
    CHECK(showing.played == played + Millis{33} * showing.speed);
}

TEST_CASE("who has nothing to tell may start, with nothing left out") {
    const Check check = nothingToTell(shippedPack(), at(today));
    const Decision decision = screen(shippedPack(), check);
    CHECK(decision.legs.left.outcome == Outcome::clear);
    CHECK(decision.legs.right.outcome == Outcome::clear);
}

} // namespace kneecoach
