// SPDX-License-Identifier: MIT
#include "app/module_folders.h"

#include <QCoreApplication>

namespace kneecoach {

QStringList moduleFolders() {
    const QString program = QCoreApplication::applicationDirPath();
    return {program, program + QStringLiteral("/" KNEECOACH_MODULES)};
}

} // namespace kneecoach
