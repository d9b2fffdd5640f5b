// SPDX-License-Identifier: MIT
//
// What a pause of which length leads to, a moment either side.
#include "support/catch.h"
#include "support/session.h"

namespace kneecoach {
namespace {

struct Row {
    Millis pause;
    std::string_view then; ///< the state after "go on"
};

constexpr Millis moment{1};

/// Whether somebody ticks on the way or not, the length is what counts.
std::string_view after(const Row& row, bool ticks) {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{30}).obey(Command::pause);
    if (ticks) sitting.wait(row.pause, Seconds{1});
    else sitting.now += row.pause;
    return name(sitting.obey(Command::goOn).head.state());
}

void hold(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        INFO("a pause of " << row.pause.count() << " ms");
        CHECK(after(row, true) == row.then);
        CHECK(after(row, false) == row.then);
    }
}

TEST_CASE("a pause up to 15 minutes goes on, a longer one asks the signs: a moment either side") {
    hold({
        {Minutes{1}, "running"},
        {Minutes{15} - Seconds{1}, "running"},
        {Minutes{15}, "running"},
        {Minutes{15} + moment, "asking-get-help-signs"},
        {Minutes{15} + Seconds{1}, "asking-get-help-signs"},
    });
}

TEST_CASE("a pause of over 60 minutes ends the session: a moment either side") {
    hold({
        {Minutes{60} - Seconds{1}, "asking-get-help-signs"},
        {Minutes{60}, "asking-get-help-signs"},
        {Minutes{60} + moment, "ended"},
        {Minutes{60} + Seconds{1}, "ended"},
        {Hours{24}, "ended"},
    });
}

TEST_CASE("a machine that slept for as long is a pause as long") {
    for (const Row& row : std::vector<Row>{
             {Seconds{2}, "running"},
             {Seconds{2} + moment, "running"}, // paused, and gone on
             {Minutes{15}, "running"},
             {Minutes{15} + moment, "asking-get-help-signs"},
             {Minutes{60}, "asking-get-help-signs"},
             {Minutes{60} + moment, "ended"},
         }) {
        Sitting sitting;
        sitting.into("quad-kneading", Seconds{30});
        sitting.tickTo(sitting.now + row.pause);
        INFO("a gap of " << row.pause.count() << " ms");
        CHECK(sitting.is<Running>() == (row.pause <= Seconds{2}));
        CHECK(name(sitting.obey(Command::goOn).head.state()) == row.then);
    }
}

TEST_CASE("a clock set back pauses, and no pause grows by it") {
    Sitting sitting;
    sitting.into("quad-kneading", Seconds{30});
    sitting.tickTo(sitting.now - Hours{2});
    REQUIRE(sitting.is<Paused>());
    sitting.wait(Minutes{15}, Seconds{1}).obey(Command::goOn);
    CHECK(sitting.is<Running>());
}

TEST_CASE("a wait between the legs is measured like a pause") {
    for (const Row& row : std::vector<Row>{
             {Minutes{15}, "running"},
             {Minutes{15} + moment, "asking-get-help-signs"},
             {Minutes{60}, "asking-get-help-signs"},
             {Minutes{60} + moment, "ended"},
         }) {
        Sitting sitting;
        while (!sitting.is<WaitingForNextLeg>()) sitting.wait(Millis{500});
        const Millis since = sitting.head.stoppedSince().value();
        sitting.now = since + row.pause;
        INFO("a wait of " << row.pause.count() << " ms");
        CHECK(name(sitting.obey(Command::ready).head.state()) == row.then);
    }
}

} // namespace
} // namespace kneecoach
