// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "voice/load_audio.h"
#include "voice/tone_speaker.h"

#include <QCoreApplication>

#include <array>
#include <chrono>
#include <future>
#include <thread>

namespace kneecoach {
namespace {

constexpr Tempo spokenGlide{1, Millis{6'000}, Millis{4'000}};

Score spokenGliding() {
    return {Strokes{{Millis{0}, Millis{60'000}}, Motion::glide, spokenGlide, Pace{}}, Millis{0},
        Millis{60'000}, Volume::medium};
}

/// A library whose device does as it is told.
struct FakeAudio final : AudioModule {
    struct Out final : AudioOut {
        explicit Out(const FakeAudio& owner) : audio(owner) {}
        bool start() override { return ++audio.starts, audio.hasDevice; }
        void stop() override { ++audio.stops; }
        const FakeAudio& audio;
    };

    std::unique_ptr<AudioOut> audioOut(
        FrameSource& from, std::function<void()> broke) const override {
        source = &from;
        breaks = std::move(broke);
        return std::make_unique<Out>(*this);
    }

    bool hasDevice = true;
    mutable std::atomic<int> starts{0}, stops{0};
    mutable std::atomic<FrameSource*> source{nullptr};
    mutable std::function<void()> breaks;
};

/// Whether it comes true, in the other thread, before patience ends.
template <class What>
bool comes(What what) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!what() && std::chrono::steady_clock::now() < end) std::this_thread::yield();
    return what();
}

/// A speaker, its clock, and how often its library was asked for.
struct Room {
    explicit Room(const AudioModule* module)
        : speaker([this, module] { return ++loads, module; }, [this] { return now.load(); }) {}
    std::atomic<Millis> now{Millis{0}};
    std::atomic<int> loads{0};
    ToneSpeaker speaker;
};

} // namespace

TEST_CASE("nothing is loaded or opened before the first tone") {
    FakeAudio audio;
    Room room(&audio);
    room.speaker.rest();
    room.speaker.play(Score{});
    CHECK(room.loads == 0);
    room.speaker.play(spokenGliding());
    CHECK(comes([&] { return audio.starts == 1; }));
    CHECK_FALSE(room.speaker.isMissing());
}

TEST_CASE("the device stops when all was heard, and starts again with the next tone") {
    FakeAudio audio;
    Room room(&audio);
    room.speaker.play(spokenGliding());
    REQUIRE(comes([&] { return audio.starts == 1; }));
    room.speaker.rest();
    std::array<std::int16_t, ToneRenderer::rate> frames;
    for (int second = 0; second < 2; ++second) audio.source.load()->fill(frames, {});
    CHECK(comes([&] { return audio.stops == 1; }));
    room.speaker.play(spokenGliding());
    CHECK(comes([&] { return audio.starts == 2; }));
    CHECK(room.loads == 1);
}

TEST_CASE("without a library for sound there is silence") {
    Room room(nullptr);
    room.speaker.play(spokenGliding());
    CHECK(comes([&] { return room.speaker.isMissing(); }));
    room.speaker.play(spokenGliding());
    CHECK(room.loads == 1);
}

TEST_CASE("without a device there is silence") {
    FakeAudio audio;
    audio.hasDevice = false;
    Room room(&audio);
    room.speaker.play(spokenGliding());
    CHECK(comes([&] { return room.speaker.isMissing(); }));
}

TEST_CASE("a device that breaks is missing from then on, and is not tried again") {
    FakeAudio audio;
    Room room(&audio);
    room.speaker.play(spokenGliding());
    REQUIRE(comes([&] { return audio.starts == 1; }));
    audio.breaks();
    CHECK(comes([&] { return room.speaker.isMissing(); }));
    room.speaker.rest();
    room.speaker.play(spokenGliding());
    CHECK(audio.starts == 1);
}

TEST_CASE("a device that hangs keeps nobody waiting, and is given up") {
    std::promise<void> opened;
    std::atomic<Millis> now{Millis{0}};
    ToneSpeaker speaker([&]() -> const AudioModule* { return opened.get_future().wait(), nullptr; },
        [&] { return now.load(); });
    speaker.play(spokenGliding());
    CHECK_FALSE(speaker.isMissing());
    now = Millis{3'100};
    speaker.play(spokenGliding());
    CHECK(speaker.isMissing());
    opened.set_value();
}

TEST_CASE("the library for sound lies beside the program; where it is missing, nothing is found") {
    CHECK(loadAudio({"/nowhere", QCoreApplication::applicationDirPath()}) != nullptr);
    CHECK(loadAudio({"/nowhere"}) == nullptr);
}

} // namespace kneecoach
