// SPDX-License-Identifier: MIT
#pragma once

#include "voice/audio_out.h"

#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>

namespace kneecoach {

/// What a sink reads from: frames without an end.
class Frames final : public QIODevice {
    Q_OBJECT

public:
    explicit Frames(FrameSource& source) : source_(source) {}

    /// From the first frame on, through `sink`.
    void begin(const QAudioSink& sink);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::chrono::microseconds ahead() const;

    FrameSource& source_;
    const QAudioSink* sink_ = nullptr;
    qint64 given_ = 0; ///< frames
};

/// The device that this desktop plays sound through, by Qt Multimedia.
class QtAudioOut final : public QObject, public AudioOut {
    Q_OBJECT

public:
    QtAudioOut(FrameSource& source, std::function<void()> broke);

    bool start() override;
    void stop() override;

private:
    void look(QAudio::State state);

    Frames frames_;
    std::function<void()> broke_;
    std::unique_ptr<QAudioSink> sink_;
};

} // namespace kneecoach
