// SPDX-License-Identifier: MIT
#include "content/finding.h"

#include <utility>

namespace kneecoach {

bool isFull(const Findings& findings) {
    return findings.size() >= enoughFindings && findings.back().level == Finding::Level::error;
}

void note(Finding finding, Findings& findings) {
    if (findings.size() < enoughFindings) findings.push_back(std::move(finding));
    else if (finding.level == Finding::Level::error && !isFull(findings))
        findings.back() = std::move(finding);
}

std::string inQuotes(std::string_view text) {
    constexpr std::size_t most = 80;
    if (text.size() <= most) return '"' + std::string(text) + '"';
    std::size_t end = most;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return '"' + std::string(text.substr(0, end)) + "…\"";
}

} // namespace kneecoach
