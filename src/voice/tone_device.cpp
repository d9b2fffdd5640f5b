// SPDX-License-Identifier: MIT
#include "voice/tone_device.h"

#include <QThread>

#include <utility>

namespace kneecoach {

ToneDevice::ToneDevice(
    AudioLoader load, std::shared_ptr<ToneFeed> feed, std::shared_ptr<std::atomic<bool>> missing)
    : load_(std::move(load)), feed_(std::move(feed)), missing_(std::move(missing)) {}

void ToneDevice::start() {
    if (!out_) open();
    if (!out_ || !out_->start()) fail();
}

void ToneDevice::stop() {
    if (out_) out_->stop();
}

void ToneDevice::open() {
    const AudioModule* module = load_();
    const auto broke = [this] {
        QMetaObject::invokeMethod(
            this, [this] { fail(); }, Qt::QueuedConnection);
    };
    if (module) out_ = module->audioOut(*feed_, broke);
}

/// With the thread ends whatever the library would try again.
void ToneDevice::fail() {
    *missing_ = true;
    thread()->quit();
}

} // namespace kneecoach
