// SPDX-License-Identifier: MIT
#include "base/control.h"
#include "cli/commands.h"
#include "cli/findings.h"
#include "cli/stages.h"
#include "routine/never_allowed.h"
#include "screening/proof.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <ostream>

namespace kneecoach {
namespace {

Value whole(std::size_t count) { return static_cast<std::int64_t>(count); }

Value proofJson(const Proof& proof) {
    return Value::Object{{"answer_sets", proof.answerSets}, {"states", whole(proof.states)},
        {"permits", whole(proof.permits.size())}, {"disagreements", whole(proof.disagreements)},
        {"loosenings", whole(proof.loosenings)}};
}

Value packJson(const std::string& id, const std::string& version) {
    return Value::Object{{"id", id}, {"version", version}};
}

Value reportJson(const PackReport& report, const std::optional<Proof>& proof) {
    Value::Object object{{"format", 1}, {"pack", packJson(report.id, report.version)},
        {"findings", findingsJson(report.findings)}};
    if (proof && proof->isWhole) object.emplace_back("proof", proofJson(*proof));
    return object;
}

/// Sets of answers are more than can be told but by their zeros.
std::string told(const Proof& proof) {
    const auto zeros = static_cast<int>(std::log10(proof.answerSets));
    return "10^" + std::to_string(zeros) + " sets of answers, " + std::to_string(proof.states)
        + " states, " + std::to_string(proof.permits.size()) + " permits, "
        + std::to_string(proof.disagreements) + " disagreements, "
        + std::to_string(proof.loosenings) + " loosenings";
}

std::string fault(const Proof& proof) {
    if (proof.loosenings > 0) return proof.opener + " opens something; " + told(proof);
    return "the two ways to decide do not agree; " + told(proof);
}

/// What a walk over all answers found, where it found a fault. What could not be walked is not shown to be safe.
void note(const Proof& proof, PackReport& report) {
    if (proof.holds()) return;
    note({Finding::Level::error, "all-answers", "questions.json", "",
             proof.isWhole ? fault(proof)
                           : "there are too many combinations of answers to walk them all, so "
                             "nothing is shown of them"},
        report.findings);
}

void writeReport(const PackReport& report, const std::optional<Proof>& proof, std::ostream& out) {
    writeFindings(report.findings, out);
    if (proof && proof->isWhole) out << "all answers: " << told(*proof) << '\n';
    if (!report.id.empty()) out << "pack " << onOneLine(report.id + ' ' + report.version) << ": ";
    writeCounts(report.findings, out);
}

/// What only those who screen and plan can see of a pack that can be used.
std::optional<Proof> look(PackReport& report) {
    if (!report.pack) return std::nullopt;
    for (const Finding& each : neverAllowed(*report.pack)) note(each, report.findings);
    const Proof proof = prove(*report.pack);
    note(proof, report);
    return proof;
}

void makeStrict(Findings& findings) {
    for (Finding& finding : findings) finding.level = Finding::Level::error;
}

} // namespace

ExitCode packCheck(const Call& call, World& world) {
    PackReport report =
        examinePack(call.pack.empty() ? world.folders.pack : call.pack, world.folders.schemas);
    const auto proof = look(report);
    if (call.strict) makeStrict(report.findings);
    if (call.json) print(reportJson(report, proof), world);
    else writeReport(report, proof, world.out);
    return errorsIn(report.findings) > 0 ? ExitCode::packHasErrors : ExitCode::done;
}

ExitCode packChecksum(const Call& call, World& world) {
    const auto pack = openPack(call, world);
    if (!pack) return pack.error();
    const std::string sum = hex(pack->checksum);
    if (call.json)
        print(Value::Object{{"format", 1}, {"pack", packJson(pack->id, pack->version)},
                  {"checksum", sum}},
            world);
    else world.out << sum << '\n';
    return ExitCode::done;
}

} // namespace kneecoach
