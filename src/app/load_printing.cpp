// SPDX-License-Identifier: MIT
#include "app/load_printing.h"

#include <QLibrary>

namespace kneecoach {

PrintService* loadPrinting(const QStringList& folders) {
    for (const QString& folder : folders) {
        QLibrary library(folder + QStringLiteral("/kneecoach-printer"));
        const auto service =
            reinterpret_cast<PrintService* (*)()>(library.resolve("kneecoachPrintService"));
        if (service) return service();
    }
    return nullptr;
}

} // namespace kneecoach
