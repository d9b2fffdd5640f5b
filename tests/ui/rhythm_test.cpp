// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/parts/rhythm.h"
#include "ui/window.h"

#include <QLabel>

using namespace kneecoach;

namespace {

Rhythm* rhythmOf(const TestWindow& shown) { return shown.find<Rhythm>("rhythm"); }

SessionView::Shown sounding(double pitch, double level) {
    SessionView::Shown shown = samples::stroke();
    shown.tone = {pitch, level};
    return shown;
}

} // namespace

TEST_CASE("the bar is taller the higher the tone, wider the louder it is, and gone in silence") {
    TestWindow shown;
    const auto bar = [&](double pitch, double level) {
        shown.show(sounding(pitch, level));
        return rhythmOf(shown)->bar();
    };
    CHECK(bar(1, 1).height() > bar(0.5, 1).height());
    CHECK(bar(0.5, 1).height() > bar(0, 1).height());
    CHECK(bar(0, 1).height() > 10);
    CHECK(bar(1, 1).width() > 2 * bar(1, 0.2).width());
    CHECK(bar(1, 1).bottom() == bar(0, 1).bottom());
    CHECK(bar(0.5, 0).isEmpty());
    CHECK(rhythmOf(shown)->track().contains(bar(1, 1)));
}

TEST_CASE("strokes are counted beside it: a hold's breaths, a circle's rounds, and no taps") {
    TestWindow shown;
    SessionView::Shown moment = samples::stroke();
    const auto counted = [&](Motion motion, int count) {
        moment.work.motion = motion;
        moment.moment.stroke->count = count;
        shown.show(moment);
        return rhythmOf(shown)->accessibleName().toStdString();
    };
    CHECK(counted(Motion::glide, 1) == "1 stroke");
    CHECK(counted(Motion::glide, 12) == "12 strokes");
    CHECK(counted(Motion::pass, 2) == "2 strokes");
    CHECK(counted(Motion::circle, 3) == "3 rounds");
    CHECK(counted(Motion::hold, 4) == "4 breaths");
    CHECK(counted(Motion::taps, 90).empty());
}

TEST_CASE("with less motion no bar moves, and the count stays") {
    TestWindow shown;
    shown.window.setTheme(Theme{Scheme::light, 100, true});
    shown.show(sounding(0.5, 1));
    CHECK(rhythmOf(shown)->track().isEmpty());
    CHECK(rhythmOf(shown)->bar().isEmpty());
    CHECK_FALSE(rhythmOf(shown)->accessibleName().isEmpty());
}

TEST_CASE("it is there while a step is under the hand, and not from far") {
    TestWindow shown;
    SessionView::Shown moment = sounding(0.5, 1);
    shown.show(moment);
    CHECK(rhythmOf(shown)->isVisible());
    moment.fromFar = true;
    shown.show(moment);
    CHECK_FALSE(rhythmOf(shown)->isVisible());
    moment.fromFar = false;
    moment.moment.kind = SegmentKind::getReady;
    shown.show(moment);
    CHECK_FALSE(rhythmOf(shown)->isVisible());
}

TEST_CASE("it crowds neither the ring nor the words, at any size of letters") {
    TestWindow shown;
    for (const QSize& size : {QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080)})
        for (const int percent : {100, 125, 150, 200}) {
            shown.window.resize(size);
            shown.window.setTextSize(percent);
            shown.show(sounding(0.5, 1));
            CAPTURE(size.width(), percent);
            const QRect rhythm = rhythmOf(shown)->geometry();
            CHECK(rhythm.width() >= 80);
            CHECK(rhythm.height() >= 96);
            for (const char* other : {"ring", "line", "step", "next"})
                CHECK_FALSE(rhythm.intersects(shown.find(other)->geometry()));
        }
}

TEST_CASE("only what changed of it is painted anew") {
    TestWindow shown;
    shown.show(sounding(0.5, 1));
    struct Painted : QObject {
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::Paint)
                area = static_cast<QPaintEvent*>(event)->region().boundingRect();
            return false;
        }
        QRect area;
    } painted;
    rhythmOf(shown)->installEventFilter(&painted);
    shown.show(sounding(0.6, 1));
    CHECK_FALSE(painted.area.isEmpty());
    CHECK(rhythmOf(shown)->track().contains(painted.area));
    painted.area = {};
    shown.show(sounding(0.6, 1));
    CHECK(painted.area.isEmpty());
    shown.find("ring")->installEventFilter(&painted);
    shown.show(sounding(0.7, 1));
    CHECK(painted.area.width() <= rhythmOf(shown)->track().width());
}
