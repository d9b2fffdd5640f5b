// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

#include <memory>
#include <optional>

class QApplication;

namespace kneecoach {

/// The exit code of a process that is to be told from one with a fault where there is no display.
inline constexpr int endedWithoutDisplay = 69; // EX_UNAVAILABLE

/// What every window needs: the log, and the desktop. Where there is no display, that is said in plain words and the
/// program ends with `withoutDisplay`. `argc` and `argv` outlive it.
std::unique_ptr<QApplication> startWindow(int& argc, char** argv, int withoutDisplay = 1);

/// Whether there is a display to be asked for; without one, that is said.
bool expectDisplay();

/// The country this computer is set to; the first page shows whose number that is, and lets it be changed.
std::optional<CountryId> countryHere(const Pack& pack);

} // namespace kneecoach
