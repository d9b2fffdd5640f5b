// SPDX-License-Identifier: MIT
#include "cli/stages.h"

#include "base/dates.h"
#include "cli/decision_json.h"
#include "cli/decision_text.h"
#include "clinic/clinic_file.h"
#include "code/plan_code.h"
#include "content/describe_finding.h"
#include "content/json.h"
#include "routine/wish_file.h"
#include "screening/screen.h"

#include <istream>
#include <ostream>

namespace kneecoach {
namespace {

constexpr std::size_t longestDocument = 4 * 1024 * 1024;

Result<std::string> readStandardInput(World& world) {
    std::string text(longestDocument + 1, '\0');
    world.in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(world.in.gcount()));
    if (text.size() > longestDocument)
        return failure(Error{"standard input", "", "at most 4 MB were expected"});
    return text;
}

std::string shownName(const std::string& path) { return path == "-" ? "standard input" : path; }

/// Says what keeps a plan from being made: unanswered questions, or no leg that may start.
ExitCode stopAt(const Screened& stage, const Call& call, World& world) {
    if (call.json) print(decisionJson(stage.pack, stage.decision), world);
    else writeDecision(stage.pack, stage.decision, world.out);
    return codeOf(stage.decision);
}

std::string_view sentence(CodeFault fault) {
    switch (fault) {
    case CodeFault::newer:
        return "this code was written by a newer version of the program, which is needed to read "
               "it";
    case CodeFault::otherPack:
        return "this code was made with another set of steps, and cannot be used with this one";
    case CodeFault::damaged: break;
    }
    return "this is no whole code; compare each letter and number with the paper";
}

Stage<Wish> wishInCode(const Pack& pack, const Call& call, World& world) {
    auto wish = readPlanCode(pack, call.code);
    if (!wish) return failure(refuse({{"--code", "", std::string(sentence(wish.error()))}}, world));
    return *std::move(wish);
}

Stage<Wish> openWish(
    const Screened& stage, const std::optional<Value>& document, const Call& call, World& world) {
    if (!call.code.empty()) return wishInCode(stage.pack, call, world);
    auto wish = readWish(stage.pack, document.value_or(Value(Value::Object{{"format", 1}})),
        shownName(call.wish), stage.check.asked);
    if (!wish) return failure(refuse(wish.error(), world));
    return *wish;
}

Stage<std::optional<Value>> wishDocument(const Call& call, World& world) {
    if (call.wish.empty()) return std::optional<Value>();
    return readDocument(call.wish, world).map([](Value value) {
        return std::optional(std::move(value));
    });
}

/// Says `findings` on `err`, one a line, each with the check that found it.
void say(const Findings& findings, World& world) {
    for (const Finding& finding : findings)
        world.err << describe(finding) << " (" << finding.check << ")\n";
}

} // namespace

ExitCode refuse(const Errors& errors, World& world) {
    for (const Error& error : errors) world.err << describe(error) << '\n';
    return ExitCode::badInput;
}

void print(const Value& document, World& world) { world.out << writeJson(document) << '\n'; }

Stage<Value> readDocument(const std::string& path, World& world) {
    const auto text = path == "-" ? readStandardInput(world) : readFile(path);
    if (!text) return failure(refuse({text.error()}, world));
    auto value = parseJson(*text, shownName(path));
    if (!value) return failure(refuse({value.error()}, world));
    return std::move(*value);
}

Stage<Pack> openPack(const Call& call, World& world) {
    const std::string folder = call.pack.empty() ? world.folders.pack : call.pack;
    auto pack = loadPack(folder, world.folders.schemas);
    if (pack) return std::move(*pack);
    say(pack.error(), world);
    return failure(ExitCode::packHasErrors);
}

Stage<Pack> openOffered(const Call& call, World& world) {
    const auto file = call.clinic.empty()
        ? std::nullopt
        : std::optional(readClinicFile(call.clinic, world.folders.schemas));
    if (file && !file->read) return say(file->findings, world), failure(ExitCode::badInput);
    auto pack = openPack(call, world);
    if (!pack || !file) return pack;
    const ClinicReport report = examineClinic(*file, *pack);
    if (!report.clinic) return say(report.findings, world), failure(ExitCode::badInput);
    return narrowed(*report.clinic, std::move(*pack));
}

Stage<Words> openCoach(World& world) {
    auto words = loadWords(world.folders.coach);
    if (words) return std::move(*words);
    world.err << describe(words.error()) << '\n';
    return failure(ExitCode::otherFailure);
}

std::optional<Instant> askedAt(const Call& call) {
    return call.at.empty() ? std::nullopt : parseInstant(call.at);
}

Stage<Check> openCheck(const Pack& pack, const Value& answers, const std::string& file,
    const Call& call, World& world) {
    auto read = readCheck(pack, answers, shownName(file), askedAt(call));
    if (!read) return failure(refuse(read.error(), world));
    for (const std::string& remark : read->remarks)
        world.err << shownName(file) << ' ' << remark << '\n';
    return std::move(read->check);
}

Stage<Screened> screened(const Call& call, World& world) {
    const auto document = readDocument(call.answers, world);
    if (!document) return failure(document.error());
    auto pack = openOffered(call, world);
    if (!pack) return failure(pack.error());
    auto check = openCheck(*pack, *document, call.answers, call, world);
    if (!check) return failure(check.error());
    Decision decision = screen(*pack, *check);
    return Screened{std::move(*pack), std::move(*check), std::move(decision)};
}

Stage<Planned> planned(const Call& call, World& world) {
    if (call.answers == "-" && call.wish == "-")
        return failure(
            refuse({{"", "", "only one of --answers and --wish can be standard input"}}, world));
    const auto document = wishDocument(call, world);
    if (!document) return failure(document.error());
    auto stage = screened(call, world);
    if (!stage) return failure(stage.error());
    const auto wish = openWish(*stage, *document, call, world);
    if (!wish) return failure(wish.error());
    if (codeOf(stage->decision) != ExitCode::done) return failure(stopAt(*stage, call, world));
    Plan plan = planRoutine(
        stage->pack, {stage->decision.legs.left.permit, stage->decision.legs.right.permit}, *wish);
    return Planned{std::move(*stage), *wish, std::move(plan)};
}

ExitCode codeOf(const Decision& decision) {
    if (decision.isOpen()) return ExitCode::unanswered;
    return decision.mayStart() ? ExitCode::done : ExitCode::noLegMayStart;
}

} // namespace kneecoach
