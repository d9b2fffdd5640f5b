// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/tone_ear.h"
#include "tone/tone_renderer.h"

#include <cmath>
#include <numbers>
#include <random>
#include <vector>

namespace kneecoach {
namespace {

using Frames = std::vector<std::int16_t>;

constexpr Tempo renderedGlide{1, Millis{6'000}, Millis{4'000}};
constexpr Tempo renderedTaps{3, Millis{1'000}, Millis{0}};
constexpr Tempo renderedKneading{1, Millis{3'000}, Millis{0}};
constexpr Tempo renderedBreath{1, Millis{10'000}, Millis{4'000}};

constexpr Micros at(std::int64_t frame) { return Micros(frame * 1'000'000 / ToneRenderer::rate); }

Score scoreOf(Motion motion, const Tempo& tempo, Millis lead = Millis{0}) {
    const Strokes strokes{{Millis{0}, Millis{60'000}}, motion, tempo, Pace{}};
    return {strokes, lead, Millis{1'000'000}, Volume::loud};
}

Score gliding(Millis lead = Millis{0}) { return scoreOf(Motion::glide, renderedGlide, lead); }

/// A renderer and a device that takes frames exactly when they are heard.
struct Playing {
    ToneRenderer renderer;
    std::int64_t now = 0;

    Frames play(Millis time) {
        Frames frames(static_cast<std::size_t>(time.count() * ToneRenderer::rate / 1'000));
        renderer.render(frames, at(now));
        now += static_cast<std::int64_t>(frames.size());
        return frames;
    }
};

/// The sharpest bend the loudest tone has by itself, with a third more for its beginning and end.
constexpr int bendOf(double peak) {
    const double turn = 2 * std::numbers::pi * 550 / ToneRenderer::rate;
    return static_cast<int>(
        1.33 * peak * 32'767 / Oscillator::most * turn * turn * (1 + 4 * Oscillator::overtone));
}

/// The loudest tone grows by no more than this in 4 ms: it needs 24 to begin or to end.
constexpr int growth = 5'500;

int loudestIn(std::span<const std::int16_t> frames) {
    int most = 0;
    for (const int frame : frames) most = std::max(most, std::abs(frame));
    return most;
}

} // namespace

TEST_CASE("each vibration is as high as the phase says at its own instant") {
    Playing playing;
    playing.renderer.follow(gliding());
    ToneEar ear;
    ear.hear(playing.play(Seconds{12}));
    REQUIRE(ear.vibrations().size() > 4'000);
    for (const auto& vibration : ear.vibrations()) {
        const double middle = static_cast<double>(vibration.at) - 24'000 / vibration.hertz;
        const auto place = Millis(std::llround(middle / 48));
        const Tone tone = gliding().toneAt(place);
        if (tone.level < 0.05) continue; // too few steps of a sample to tell
        const double said = hertz(tone.pitch);
        if (std::abs(vibration.hertz - said) > 0.01 * said)
            FAIL(place.count() << " ms: " << vibration.hertz << " in place of " << said);
        if (vibration.hertz < 300 || vibration.hertz > 600) FAIL(vibration.hertz);
    }
}

TEST_CASE("in whatever pieces it is asked for, the same frames come, none twice and none lost") {
    std::mt19937 dice(3);
    for (const Score& score : {gliding(), scoreOf(Motion::taps, renderedTaps)}) {
        Playing whole;
        whole.renderer.follow(score);
        const Frames expected = whole.play(Seconds{9});
        ToneRenderer renderer;
        renderer.follow(score);
        Frames frames(expected.size());
        for (std::size_t done = 0; done < frames.size();) {
            const std::size_t piece = std::min<std::size_t>(frames.size() - done, dice() % 9'600);
            renderer.render(
                std::span(frames).subspan(done, piece), at(static_cast<std::int64_t>(done)));
            done += piece;
        }
        CHECK(frames == expected);
    }
}

TEST_CASE("a pause fades within 24 milliseconds, and then there is nothing at all") {
    Playing playing;
    playing.renderer.follow(gliding());
    ToneEar ear;
    ear.hear(playing.play(Millis{1'507}));
    playing.renderer.follow(Score{});
    const Frames after = playing.play(Seconds{2});
    ear.hear(after);
    const auto faded = static_cast<std::size_t>(48 * (ToneRenderer::fade.count() + 1));
    CHECK(loudestIn(std::span(after).first(480)) > 5'000);
    CHECK(loudestIn(std::span(after).subspan(faded)) == 0);
    CHECK(ear.sharpest() <= bendOf(0.5));
    CHECK(ear.steepest() <= growth);
    CHECK(playing.renderer.isStill());
}

TEST_CASE("a score that is not followed by another falls silent by itself") {
    Playing playing;
    Score score = gliding();
    score.until = Millis{1'000};
    playing.renderer.follow(score);
    ToneEar ear;
    ear.hear(playing.play(Millis{1'000}));
    CHECK_FALSE(playing.renderer.isStill());
    ear.hear(playing.play(Millis{30}));
    CHECK(loudestIn(playing.play(Seconds{1})) == 0);
    CHECK(playing.renderer.isStill());
    CHECK(ear.sharpest() <= bendOf(0.5));
    CHECK(ear.steepest() <= growth);
}

TEST_CASE("whatever is commanded, whenever it comes, nothing clicks") {
    std::mt19937 dice(11);
    Playing playing;
    ToneEar ear;
    const Score others[]{gliding(), gliding(Millis{777}), gliding(Millis{3'900}), Score{},
        scoreOf(Motion::taps, renderedTaps),
        scoreOf(Motion::circle, renderedKneading, Millis{1'234}),
        scoreOf(Motion::pass, renderedKneading, Millis{4'000}),
        scoreOf(Motion::hold, renderedBreath)};
    for (int turn = 0; turn < 2'000; ++turn) {
        Score score = others[dice() % std::size(others)];
        score.lead -= std::chrono::duration_cast<Millis>(at(playing.now / 48'000 * 48'000));
        if (dice() % 4 == 0) score.volume = volumes[dice() % volumes.size()];
        playing.renderer.follow(score);
        ear.hear(playing.play(Millis{dice() % 200}));
    }
    CHECK(ear.sharpest() <= bendOf(0.5));
    CHECK(ear.steepest() <= growth);
    CHECK(ear.loudest() > 14'000);
    CHECK(ear.loudest() <= 16'384);
}

TEST_CASE("a click would be heard") {
    ToneEar ear;
    Playing playing;
    playing.renderer.follow(gliding());
    Frames frames = playing.play(Seconds{2});
    frames.resize(frames.size() - 17);
    frames.resize(frames.size() + 480, 0); // cut off, not faded
    ear.hear(frames);
    CHECK(ear.sharpest() > 3 * bendOf(0.5));
    CHECK(ear.steepest() > growth);
}

TEST_CASE("a clock that is a little off is caught up with, and nothing jumps") {
    Playing playing;
    playing.renderer.follow(gliding());
    ToneEar ear;
    ear.hear(playing.play(Seconds{1}));
    const std::int64_t off = 30 * 48; // the device was opened later than it said
    for (int tick = 0; tick < 200; ++tick) {
        Frames frames(960);
        playing.renderer.render(frames, at(playing.now + off));
        playing.now += 960;
        ear.hear(frames);
    }
    const double there = hertz(gliding().toneAt(Millis{5'030}).pitch);
    CHECK(std::abs(ear.vibrations().back().hertz - there) < 0.01 * there);
    CHECK(ear.onsets().size() == 1);
    CHECK(ear.sharpest() <= bendOf(0.5));
    CHECK(ear.steepest() <= growth);
}

TEST_CASE("a clock that leapt is followed at once, and nothing clicks") {
    Playing playing;
    playing.renderer.follow(gliding());
    ToneEar ear;
    ear.hear(playing.play(Seconds{1}));
    playing.now += 48 * 1'500;
    ear.hear(playing.play(Millis{100}));
    const double there = hertz(gliding().toneAt(Millis{2'600}).pitch);
    CHECK(std::abs(ear.vibrations().back().hertz - there) < 0.01 * there);
    CHECK(ear.sharpest() <= bendOf(0.5));
    CHECK(ear.steepest() <= growth);
}

TEST_CASE("a tone that begins in its middle begins softly, also after a rest without a device") {
    for (const Millis rest : {Millis{0}, Millis{1'000}, Millis{60'000}}) {
        Playing playing;
        playing.play(Seconds{1});
        playing.now += rest.count() * 48;
        playing.renderer.follow(gliding(-rest));
        ToneEar ear;
        ear.hear(playing.play(Seconds{1}));
        CHECK(ear.loudest() > 13'000);
        CHECK(ear.sharpest() <= bendOf(0.5));
        CHECK(ear.steepest() <= growth);
    }
}

} // namespace kneecoach
