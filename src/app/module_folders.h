// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace kneecoach {

/// Where the libraries stand that are loaded when they are first needed: beside the program, or where they are installed to.
QStringList moduleFolders();

} // namespace kneecoach
