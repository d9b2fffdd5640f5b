// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/parts/leg_view.h"

#include <QApplication>
#include <QPaintEvent>

using namespace kneecoach;

namespace {

/// Counts what is painted of a view.
class PaintedArea final : public QObject {
public:
    explicit PaintedArea(QWidget& view) { view.installEventFilter(this); }

    QRegion taken() { return std::exchange(area_, {}); }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) area_ |= static_cast<QPaintEvent*>(event)->region();
        return false;
    }

private:
    QRegion area_;
};

LegAtWork gliding() {
    LegAtWork work;
    work.done = {.step = "calf-glide", .hand = Hand::palms, .regions = {"calf"}};
    return work;
}

struct ShownView {
    explicit ShownView(const Theme& theme = {}) : view(theme), painted(view) {
        view.resize(400, 600);
        view.show(gliding(), {});
        static_cast<QWidget&>(view).show();
        QApplication::processEvents();
        painted.taken();
    }

    QRegion paintedBy(const LegAtWork& work, const Beat& beat) {
        view.show(work, beat);
        QApplication::processEvents();
        return painted.taken();
    }

    LegView view;
    PaintedArea painted;
};

} // namespace

TEST_CASE("a hand that moves repaints what it covered and covers, not the picture") {
    ShownView shown;
    const QRegion painted = shown.paintedBy(gliding(), {0.1, 0});
    CHECK_FALSE(painted.isEmpty());
    const QRect box = painted.boundingRect();
    CHECK(box.width() * box.height() < 400 * 600 / 2);
}

TEST_CASE("the same moment again paints nothing") {
    ShownView shown;
    shown.paintedBy(gliding(), {0.1, 0});
    CHECK(shown.paintedBy(gliding(), {0.1, 0}).isEmpty());
}

TEST_CASE("another step, leg or pressure is another picture") {
    ShownView shown;
    const QImage before = shown.view.grab().toImage();
    LegAtWork other = gliding();
    other.pressure = 3;
    CHECK(shown.paintedBy(other, {}).boundingRect() == shown.view.rect());
    CHECK_FALSE(shown.view.grab().toImage() == before);
}

TEST_CASE("while getting ready the body is seen as it is to be") {
    ShownView shown;
    const QImage doing = shown.view.grab().toImage();
    LegAtWork ready = gliding();
    ready.posture = "seated/foot-on-stool";
    shown.paintedBy(ready, {});
    const QImage sitting = shown.view.grab().toImage();
    CHECK_FALSE(sitting == doing);
    ready.posture = "long-sitting/foot-on-stool";
    shown.paintedBy(ready, {});
    CHECK_FALSE(shown.view.grab().toImage() == sitting);
}

TEST_CASE("where nothing is done the leg is seen, with what is left out") {
    ShownView shown;
    shown.paintedBy({}, {});
    const QImage leg = shown.view.grab().toImage();
    LegAtWork crossed;
    crossed.excluded = {"rectus-femoris"};
    shown.paintedBy(crossed, {});
    CHECK_FALSE(shown.view.grab().toImage() == leg);
}
