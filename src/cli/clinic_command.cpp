// SPDX-License-Identifier: MIT
#include "base/control.h"
#include "cli/commands.h"
#include "cli/findings.h"
#include "cli/stages.h"
#include "clinic/clinic_file.h"

#include <ostream>

namespace kneecoach {
namespace {

Value reportJson(const ClinicReport& report) {
    return Value::Object{{"format", 1}, {"clinic", Value::Object{{"name", report.name}}},
        {"findings", findingsJson(report.findings)}};
}

void writeReport(const ClinicReport& report, std::ostream& out) {
    writeFindings(report.findings, out);
    if (!report.name.empty()) out << "clinic " << onOneLine(report.name) << ": ";
    writeCounts(report.findings, out);
}

} // namespace

ExitCode clinicCheck(const Call& call, World& world) {
    const auto pack = openPack(call, world);
    if (!pack) return pack.error();
    const ClinicReport report =
        examineClinic(readClinicFile(call.clinic, world.folders.schemas), *pack);
    if (call.json) print(reportJson(report), world);
    else writeReport(report, world.out);
    return report.clinic ? ExitCode::done : ExitCode::badInput;
}

} // namespace kneecoach
