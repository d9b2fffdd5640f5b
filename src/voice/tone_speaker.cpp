// SPDX-License-Identifier: MIT
#include "voice/tone_speaker.h"

#include <QThread>

#include <utility>

namespace kneecoach {
namespace {

constexpr unsigned long fading = 150; ///< milliseconds in which what sounds is heard to fade
constexpr unsigned long closePatience = 1'000; ///< milliseconds for a device to close

void later(ToneDevice* device, void (ToneDevice::*work)()) {
    QMetaObject::invokeMethod(device, work, Qt::QueuedConnection);
}

} // namespace

ToneSpeaker::ToneSpeaker(AudioLoader load, RunningClock clock)
    : load_(std::move(load)),
      feed_(std::make_shared<ToneFeed>(std::move(clock))),
      missing_(std::make_shared<std::atomic<bool>>(false)) {}

/// A thread that hangs is left to the end of the program.
ToneSpeaker::~ToneSpeaker() {
    if (!thread_) return;
    rest();
    if (feed_->isSounding()) thread_->wait(fading);
    thread_->quit();
    if (thread_->wait(closePatience)) delete thread_;
}

void ToneSpeaker::begin() {
    thread_ = new QThread;
    device_ = new ToneDevice(load_, feed_, missing_);
    device_->moveToThread(thread_);
    feed_->whenSilent([device = device_] { later(device, &ToneDevice::stop); });
    QObject::connect(thread_, &QThread::finished, device_, &QObject::deleteLater);
    thread_->start();
}

void ToneSpeaker::play(const Score& score) {
    if (feed_->isForgotten()) *missing_ = true;
    if (*missing_ || !feed_->follow(score)) return;
    if (!thread_) begin();
    later(device_, &ToneDevice::start);
}

void ToneSpeaker::rest() { feed_->follow(Score{}); }

bool ToneSpeaker::isMissing() const { return *missing_; }

} // namespace kneecoach
