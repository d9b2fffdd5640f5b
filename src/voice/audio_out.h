// SPDX-License-Identifier: MIT
#pragma once

#include <QtPlugin>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace kneecoach {

// What a device for sound and those who use it know of each other. Both sides of it are compiled apart, so nothing here needs
// more than this header.

/// Asked for frames, one after the other, in the thread of the device.
class FrameSource {
public:
    virtual ~FrameSource() = default;

    /// Fills `frames`: one channel, 16 bit, 48,000 a second. The first is heard after `ahead`.
    virtual void fill(std::span<std::int16_t> frames, std::chrono::microseconds ahead) = 0;
};

/// A device for sound, of one thread that has an event loop.
class AudioOut {
public:
    virtual ~AudioOut() = default;

    /// Whether there is a device, and it takes frames now.
    virtual bool start() = 0;
    virtual void stop() = 0;
};

/// Makes such a device; a library of its own, because few libraries are as large as those for sound.
class AudioModule {
public:
    virtual ~AudioModule() = default;

    /// `source` outlives it; `broke` is called when it will ask for nothing any more.
    virtual std::unique_ptr<AudioOut> audioOut(
        FrameSource& source, std::function<void()> broke) const = 0;
};

} // namespace kneecoach

Q_DECLARE_INTERFACE(kneecoach::AudioModule, "kneecoach.AudioModule/1")
