// SPDX-License-Identifier: MIT
#include "audio/qt_audio_module.h"

#include "audio/qt_audio_out.h"

namespace kneecoach {

std::unique_ptr<AudioOut> QtAudioModule::audioOut(
    FrameSource& source, std::function<void()> broke) const {
    return std::make_unique<QtAudioOut>(source, std::move(broke));
}

} // namespace kneecoach
