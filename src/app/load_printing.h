// SPDX-License-Identifier: MIT
#pragma once

#include "printing/print_service.h"

#include <QStringList>

namespace kneecoach {

/// The print service of this computer, by the library for it in the first of these folders that has it. Nothing where none
/// has, or where it cannot be loaded. Once loaded it stays.
PrintService* loadPrinting(const QStringList& folders);

} // namespace kneecoach
