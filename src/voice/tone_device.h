// SPDX-License-Identifier: MIT
#pragma once

#include "voice/tone_feed.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace kneecoach {

/// Where the library for sound comes from; nothing where there is none. Asked once, in the thread of the device.
using AudioLoader = std::function<const AudioModule*()>;

/// The device, and what it shares with who plays through it: a thread that hangs may outlive them.
class ToneDevice final : public QObject {
    Q_OBJECT

public:
    ToneDevice(AudioLoader load, std::shared_ptr<ToneFeed> feed,
        std::shared_ptr<std::atomic<bool>> missing);

    void start();
    void stop();

private:
    void open();
    void fail();

    AudioLoader load_;
    std::shared_ptr<ToneFeed> feed_;
    std::shared_ptr<std::atomic<bool>> missing_;
    std::unique_ptr<AudioOut> out_;
};

} // namespace kneecoach
