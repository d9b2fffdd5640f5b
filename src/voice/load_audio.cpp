// SPDX-License-Identifier: MIT
#include "voice/load_audio.h"

#include <QPluginLoader>

namespace kneecoach {

const AudioModule* loadAudio(const QStringList& folders) {
    for (const QString& folder : folders) {
        QPluginLoader loader(folder + QStringLiteral("/kneecoach-audio"));
        if (const auto* module = qobject_cast<AudioModule*>(loader.instance())) return module;
    }
    return nullptr;
}

} // namespace kneecoach
