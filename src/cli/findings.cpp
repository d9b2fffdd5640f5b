// SPDX-License-Identifier: MIT
#include "cli/findings.h"

#include "base/error.h"
#include "content/describe_finding.h"

#include <algorithm>
#include <ostream>

namespace kneecoach {
namespace {

std::string_view name(Finding::Level level) {
    return level == Finding::Level::error ? "error" : "warning";
}

Value findingJson(const Finding& finding) {
    return Value::Object{{"level", name(finding.level)}, {"check", finding.check},
        {"file", finding.file}, {"pointer", finding.pointer}, {"text", finding.text}};
}

} // namespace

std::ptrdiff_t errorsIn(const Findings& findings) {
    return std::ranges::count(findings, Finding::Level::error, &Finding::level);
}

Value findingsJson(const Findings& findings) {
    Value::List list;
    for (const Finding& finding : findings) list.push_back(findingJson(finding));
    return list;
}

void writeFindings(const Findings& findings, std::ostream& out) {
    for (const Finding& finding : findings)
        out << name(finding.level) << ": " << describe(finding) << " (" << finding.check << ")\n";
}

void writeCounts(const Findings& findings, std::ostream& out) {
    const auto errors = errorsIn(findings);
    out << errors << " errors, " << static_cast<std::ptrdiff_t>(findings.size()) - errors
        << " warnings\n";
}

} // namespace kneecoach
