// SPDX-License-Identifier: MIT
#include "app/conductor.h"
#include "app/walker.h"
#include "voice/load_audio.h"
#include "voice/tone_speaker.h"
#include "window/bench.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <sys/resource.h>

namespace bench {

using namespace kneecoach;
using Steady = std::chrono::steady_clock;

namespace {

/// Goes on in real time from where a walker in virtual time stands.
class GoingOn final : public Clock {
public:
    explicit GoingOn(const Now& from) : from_(from) {}
    Millis running() const override { return from_.running + passed(); }
    Instant world() const override {
        Instant world = from_.world;
        world.utc += passed();
        return world;
    }

private:
    Millis passed() const { return std::chrono::duration_cast<Millis>(Steady::now() - begin_); }

    Now from_;
    Steady::time_point begin_ = Steady::now();
};

std::chrono::duration<double> seconds(const timeval& time) {
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

std::chrono::duration<double> processorTime() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// With hands on the leg: the first step runs, its hand moves.
Walker playing() {
    Walker walker;
    walker.toThePlan().press({"start", "begin"}).play(Seconds{45});
    return walker;
}

} // namespace

/// The window is the real one, so are its timer and its clock; only the way there was walked in no time.
int session(int length, bool tones) {
    Walker walker = playing();
    walker.journey().liking.volume = tones ? Volume::medium : Volume::off;
    const GoingOn clock(walker.now());
    ToneSpeaker speaker([] { return loadAudio({QApplication::applicationDirPath()}); },
        [&] { return clock.running(); });
    ShortMemory memory(shippedPack());
    Conductor conductor(shippedPack(), coachWords(),
        {clock, memory, [](const Liking&) { return Result<void>(); }, &speaker}, walker.journey());
    conductor.window().resize(1280, 800);
    static_cast<QWidget&>(conductor.window()).show();
    std::chrono::duration<double> before{};
    Steady::time_point begin;
    QTimer::singleShot(std::chrono::seconds(2), &conductor, [&] {
        before = processorTime();
        begin = Steady::now();
    });
    QTimer::singleShot(std::chrono::seconds(2 + length), qApp, &QApplication::quit);
    QApplication::exec();
    const std::chrono::duration<double> passed = Steady::now() - begin;
    std::printf("%.2f %s%s\n", 100 * (processorTime() - before) / passed,
        conductor.isMoving() ? "played" : "stood still",
        tones && speaker.isMissing() ? ", not heard" : "");
    return conductor.isMoving() ? 0 : 1;
}

} // namespace bench
