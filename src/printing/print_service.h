// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kneecoach {

// What prints and those who want something printed know of each other. Both sides of it are compiled apart, so nothing here
// needs more than headers.

/// A printer this computer knows.
struct Printer {
    std::string id; ///< as the print service calls it
    bool isUsual = false;
    bool answers = true; ///< neither stopped nor away, as far as the print service knows

    friend bool operator==(const Printer&, const Printer&) = default;
};

using Printers = std::vector<Printer>;

/// Why nothing comes out.
enum class PrintFault {
    noService, ///< nothing here prints, or it does not answer
    noPrinter,
    noUsual,  ///< there are several, and none is the usual one
    noAnswer, ///< the printer is stopped, switched off, or not plugged in
    notTaken  ///< the print service refused it
};

/// What is to be printed where, and how: options by the names of the print service, such as "media" and "A4".
struct PrintJob {
    std::string title;
    std::string printer{}; ///< its id; empty: the usual one
    std::vector<std::pair<std::string, std::string>> options{};
};

/// The print service of a computer. Nothing it is asked takes longer than about two seconds.
class PrintService {
public:
    virtual ~PrintService() = default;

    virtual Result<Printers, PrintFault> printers() = 0;

    /// Hands the bytes of a PDF to the printer of `job`, without a file in between.
    virtual Result<void, PrintFault> send(const PrintJob& job, std::string_view pdf) = 0;
};

} // namespace kneecoach
