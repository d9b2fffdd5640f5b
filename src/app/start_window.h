// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

#include <memory>
#include <optional>

class QApplication;

namespace kneecoach {

/// What every window needs: the log, and the desktop. Nothing where there is no display, which is said in plain words.
/// `argc` and `argv` outlive it.
std::unique_ptr<QApplication> startWindow(int& argc, char** argv);

/// Whether there is a display to be asked for; without one, that is said.
bool expectDisplay();

/// The country this computer is set to; the first page shows whose number that is, and lets it be changed.
std::optional<CountryId> countryHere(const Pack& pack);

} // namespace kneecoach
