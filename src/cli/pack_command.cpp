// SPDX-License-Identifier: MIT
#include "base/control.h"
#include "cli/commands.h"
#include "cli/stages.h"
#include "screening/proof.h"

#include <algorithm>
#include <optional>
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

Value whole(std::size_t count) { return static_cast<std::int64_t>(count); }

Value proofJson(const Proof& proof) {
    return Value::Object{{"states", whole(proof.states)}, {"permits", whole(proof.permits)},
        {"disagreements", whole(proof.disagreements)}, {"loosenings", whole(proof.loosenings)}};
}

Value reportJson(const PackReport& report, const std::optional<Proof>& proof) {
    Value::List findings;
    for (const Finding& finding : report.findings) findings.push_back(findingJson(finding));
    Value::Object object{{"format", 1},
        {"pack", Value::Object{{"id", report.id}, {"version", report.version}}},
        {"findings", std::move(findings)}};
    if (proof) object.emplace_back("proof", proofJson(*proof));
    return object;
}

std::string told(const Proof& proof) {
    return std::to_string(proof.states) + " states, " + std::to_string(proof.permits) + " permits, "
        + std::to_string(proof.disagreements) + " disagreements, "
        + std::to_string(proof.loosenings) + " loosenings";
}

/// What a walk over all answers found, where it found a fault; a pack with too many states is not proven, and not wrong.
void note(const Proof& proof, PackReport& report) {
    if (proof.holds()) return;
    const bool isWrong = proof.disagreements > 0 || proof.loosenings > 0;
    note({isWrong ? Finding::Level::error : Finding::Level::warning, "all-answers",
             "questions.json", "",
             isWrong ? told(proof) : "there are too many combinations of answers to walk them all"},
        report.findings);
}

void writeReport(const PackReport& report, const std::optional<Proof>& proof, std::ostream& out) {
    for (const Finding& finding : report.findings)
        out << name(finding.level) << ": "
            << describe({finding.file, finding.pointer, finding.text}) << " (" << finding.check
            << ")\n";
    if (proof) out << "all answers: " << told(*proof) << '\n';
    const auto errors = std::ranges::count(report.findings, Finding::Level::error, &Finding::level);
    if (!report.id.empty()) out << "pack " << onOneLine(report.id + ' ' + report.version) << ": ";
    out << errors << " errors, " << static_cast<std::ptrdiff_t>(report.findings.size()) - errors
        << " warnings\n";
}

} // namespace

ExitCode packCheck(const Call& call, World& world) {
    PackReport report =
        examinePack(call.pack.empty() ? world.folders.pack : call.pack, world.folders.schemas);
    const auto proof = report.pack ? std::optional(prove(*report.pack)) : std::nullopt;
    if (proof) note(*proof, report);
    if (call.json) print(reportJson(report, proof), world);
    else writeReport(report, proof, world.out);
    const bool hasError =
        std::ranges::count(report.findings, Finding::Level::error, &Finding::level) > 0;
    return hasError ? ExitCode::packHasErrors : ExitCode::done;
}

} // namespace kneecoach
