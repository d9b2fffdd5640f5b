// SPDX-License-Identifier: MIT
#include "audio/qt_audio_out.h"

#include <QMediaDevices>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr int rate = 48'000;
constexpr qint64 frameSize = sizeof(std::int16_t);

/// A pause is heard that late; a shorter one would crackle on a busy machine.
constexpr qint64 buffered = 80 * frameSize * rate / 1'000;

QAudioFormat format() {
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

std::chrono::microseconds timeOf(qint64 frames) {
    return std::chrono::microseconds(frames * 1'000'000 / rate);
}

} // namespace

void Frames::begin(const QAudioSink& sink) {
    sink_ = &sink;
    given_ = 0;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 Frames::bytesAvailable() const { return buffered + QIODevice::bytesAvailable(); }

/// What was given and not heard yet. Some systems only tell what waits to be read by the device.
std::chrono::microseconds Frames::ahead() const {
    const auto unheard = timeOf(given_) - std::chrono::microseconds(sink_->processedUSecs());
    const auto waiting = timeOf((sink_->bufferSize() - sink_->bytesFree()) / frameSize);
    return std::max({unheard, waiting, std::chrono::microseconds(0)});
}

qint64 Frames::readData(char* data, qint64 most) {
    const qint64 count = most / frameSize;
    source_.fill({reinterpret_cast<std::int16_t*>(data), static_cast<std::size_t>(count)}, ahead());
    given_ += count;
    return count * frameSize;
}

QtAudioOut::QtAudioOut(FrameSource& source, std::function<void()> broke)
    : frames_(source), broke_(std::move(broke)) {}

bool QtAudioOut::start() {
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull() || !device.isFormatSupported(format())) return false;
    sink_ = std::make_unique<QAudioSink>(device, format());
    sink_->setBufferSize(buffered);
    connect(sink_.get(), &QAudioSink::stateChanged, this, &QtAudioOut::look);
    frames_.begin(*sink_);
    sink_->start(&frames_);
    return sink_->error() == QAudio::NoError;
}

void QtAudioOut::stop() {
    if (!sink_) return;
    sink_->disconnect(this);
    sink_->stop();
    sink_.reset();
    frames_.close();
}

/// What was too slow once may go on; what stopped by itself will not.
void QtAudioOut::look(QAudio::State state) {
    if (state == QAudio::StoppedState && sink_->error() != QAudio::NoError) broke_();
}

} // namespace kneecoach
