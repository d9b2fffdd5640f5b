// SPDX-License-Identifier: MIT
#include "app/print_quietly.h"

#include "app/load_printing.h"
#include "app/module_folders.h"
#include "app/renderers.h"
#include "printing/print.h"

namespace kneecoach {

bool printedQuietly(const Paper& paper, const PageSetup& setup, const Words& coach) {
    const auto pdf = pdfBytes(paper, setup, coach);
    if (!pdf) return false;
    const std::string sheet = setup.size == PaperSize::a4 ? "A4" : "Letter";
    return print(loadPrinting(moduleFolders()), {paper.title, {}, {{"media", sheet}}}, *pdf)
        .has_value();
}

} // namespace kneecoach
