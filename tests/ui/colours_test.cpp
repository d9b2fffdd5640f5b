// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/colours.h"

#include <initializer_list>

using namespace kneecoach;

TEST_CASE("contrast is counted as WCAG counts it") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("what meets on the screen keeps its contrast, in every scheme") {
    for (const Scheme scheme : {Scheme::light, Scheme::dark, Scheme::contrast})
        for (const Meeting& meeting : meetings()) {
            CAPTURE(int(scheme), int(meeting.above), int(meeting.below));
            CHECK(contrast(colour(scheme, meeting.above), colour(scheme, meeting.below))
                >= meeting.least);
        }
}

TEST_CASE("every role has its own line of colours") {
    CHECK(colour(Scheme::light, Role::ground) == QColor(0xfa, 0xf6, 0xee));
    CHECK(colour(Scheme::contrast, Role::focus) == QColor(Qt::white));
}
