// SPDX-License-Identifier: MIT
#include "printer/printer_state.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

constexpr std::string_view stopped = "5";

/// How the reasons begin that mean that nobody is there.
constexpr std::array<std::string_view, 5> away = {
    "offline", "shutdown", "paused", "timed-out", "connecting-to-device"};

bool isAway(std::string_view reason) {
    return std::ranges::any_of(
        away, [&](std::string_view beginning) { return reason.starts_with(beginning); });
}

} // namespace

bool answers(const PrinterState& printer) {
    if (printer.state == stopped || printer.accepts == "false") return false;
    std::string_view rest = printer.reasons;
    while (!rest.empty()) {
        const std::string_view reason = rest.substr(0, rest.find(','));
        if (isAway(reason)) return false;
        rest.remove_prefix(std::min(rest.size(), reason.size() + 1));
    }
    return true;
}

} // namespace kneecoach
