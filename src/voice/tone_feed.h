// SPDX-License-Identifier: MIT
#pragma once

#include "tone/tone_renderer.h"
#include "voice/audio_out.h"

#include <functional>
#include <mutex>

namespace kneecoach {

/// The running clock, asked from any thread.
using RunningClock = std::function<Millis()>;

/// Between who says what is to be heard and the device that asks for it, each in a thread of its own.
class ToneFeed final : public FrameSource {
public:
    explicit ToneFeed(RunningClock clock) : clock_(std::move(clock)) {}

    /// Whether a device is to be started for it.
    bool follow(const Score& score);

    /// Called, in the thread of the device, when all is silent and was heard to its end.
    void whenSilent(std::function<void()> silent) { silent_ = std::move(silent); }

    void fill(std::span<std::int16_t> frames, std::chrono::microseconds ahead) override;

    /// A device was started for it, and has not yet been told to stop.
    bool isSounding() const;

    /// It is to sound, and nobody has asked for it for so long that nobody will.
    bool isForgotten() const;

private:
    void begin(std::span<std::int16_t> frames);

    mutable std::mutex mutex_;
    RunningClock clock_;
    std::function<void()> silent_;
    ToneRenderer renderer_;
    Millis asked_{};      ///< when frames were wanted last
    bool sounds_ = false; ///< a device was started
    int still_ = 0;       ///< silent frames since it fell silent
    int early_ = 0;       ///< frames a device has to be given before it can be trusted with a tone
};

} // namespace kneecoach
