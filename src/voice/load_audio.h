// SPDX-License-Identifier: MIT
#pragma once

#include "voice/audio_out.h"

#include <QStringList>

namespace kneecoach {

/// The library for sound that belongs to this program, from the first of these folders that has it. Nothing where none has,
/// or where it cannot be loaded.
const AudioModule* loadAudio(const QStringList& folders);

} // namespace kneecoach
