// SPDX-License-Identifier: MIT
#include "content/finding.h"

#include <algorithm>
#include <utility>

namespace kneecoach {
namespace {

bool isBelow(std::string_view pointer, std::string_view above) {
    return pointer.starts_with(above)
        && (pointer.size() == above.size() || pointer[above.size()] == '/');
}

} // namespace

bool isFull(const Findings& findings) {
    return findings.size() >= enoughFindings && findings.back().level == Finding::Level::error;
}

void note(Finding finding, Findings& findings) {
    if (findings.size() < enoughFindings) findings.push_back(std::move(finding));
    else if (finding.level == Finding::Level::error && !isFull(findings))
        findings.back() = std::move(finding);
}

void addUnsaid(const Findings& more, Findings& findings) {
    const Findings first = findings;
    const auto isSaid = [&](const Finding& each) {
        return std::ranges::any_of(first, [&](const Finding& known) {
            return known.level == Finding::Level::error && known.file == each.file
                && isBelow(each.pointer, known.pointer);
        });
    };
    for (const Finding& each : more)
        if (!isSaid(each)) note(each, findings);
}

std::string inQuotes(std::string_view text) {
    constexpr std::size_t most = 80;
    if (text.size() <= most) return '"' + std::string(text) + '"';
    std::size_t end = most;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return '"' + std::string(text.substr(0, end)) + "…\"";
}

} // namespace kneecoach
