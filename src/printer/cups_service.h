// SPDX-License-Identifier: MIT
#pragma once

#include "printing/print_service.h"

#include <functional>
#include <optional>

namespace kneecoach {

/// The print service of Linux. It is called anew for each thing it is asked, so that it may come, go and come back.
class CupsService final : public PrintService {
public:
    /// `socket` tells where it listens, or nothing.
    explicit CupsService(std::function<std::optional<std::string>()> socket)
        : socket_(std::move(socket)) {}

    Result<Printers, PrintFault> printers() override;
    Result<void, PrintFault> send(const PrintJob& job, std::string_view pdf) override;

private:
    std::function<std::optional<std::string>()> socket_;
};

} // namespace kneecoach
