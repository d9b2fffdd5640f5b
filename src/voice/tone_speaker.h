// SPDX-License-Identifier: MIT
#pragma once

#include "voice/speaker.h"
#include "voice/tone_device.h"

class QThread;

namespace kneecoach {

/// Plays through a device, in a thread of its own: neither opening one nor one that hangs keeps a session waiting. Nothing is
/// opened before the first tone; nothing is tried again once the device is missing.
class ToneSpeaker final : public Speaker {
public:
    ToneSpeaker(AudioLoader load, RunningClock clock);
    ~ToneSpeaker() override;
    ToneSpeaker(const ToneSpeaker&) = delete;
    ToneSpeaker& operator=(const ToneSpeaker&) = delete;

    void play(const Score& score) override;
    void rest() override;
    bool isMissing() const override;

private:
    void begin();

    AudioLoader load_;
    std::shared_ptr<ToneFeed> feed_;
    std::shared_ptr<std::atomic<bool>> missing_;
    QThread* thread_ = nullptr;    ///< from the first tone on
    ToneDevice* device_ = nullptr; ///< lives in it
};

} // namespace kneecoach
