// SPDX-License-Identifier: MIT
#pragma once

#include "voice/audio_out.h"

#include <QObject>

namespace kneecoach {

/// What the program finds in this library.
class QtAudioModule final : public QObject, public AudioModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "kneecoach.AudioModule/1")
    Q_INTERFACES(kneecoach::AudioModule)

public:
    std::unique_ptr<AudioOut> audioOut(
        FrameSource& source, std::function<void()> broke) const override;
};

} // namespace kneecoach
