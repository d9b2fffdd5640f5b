// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/stages.h"

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

Value reportJson(const PackReport& report) {
    Value::List findings;
    for (const Finding& finding : report.findings) findings.push_back(findingJson(finding));
    return Value::Object{{"format", 1},
        {"pack", Value::Object{{"id", report.id}, {"version", report.version}}},
        {"findings", std::move(findings)}};
}

void writeReport(const PackReport& report, std::ostream& out) {
    for (const Finding& finding : report.findings)
        out << name(finding.level) << ": "
            << describe({finding.file, finding.pointer, finding.text}) << " (" << finding.check
            << ")\n";
    const auto errors = std::ranges::count(report.findings, Finding::Level::error, &Finding::level);
    if (!report.id.empty()) out << "pack " << report.id << ' ' << report.version << ": ";
    out << errors << " errors, " << static_cast<std::ptrdiff_t>(report.findings.size()) - errors
        << " warnings\n";
}

} // namespace

ExitCode packCheck(const Call& call, World& world) {
    const PackReport report =
        examinePack(call.pack.empty() ? world.folders.pack : call.pack, world.folders.schemas);
    if (call.json) print(reportJson(report), world);
    else writeReport(report, world.out);
    return report.pack ? ExitCode::done : ExitCode::packHasErrors;
}

} // namespace kneecoach
