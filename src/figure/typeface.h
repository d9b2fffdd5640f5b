// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace kneecoach {

/// The type faces by preference: made to be told apart by tired eyes first, the system's own last.
const QStringList& typefaces();

} // namespace kneecoach
