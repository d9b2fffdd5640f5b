// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/decision_json.h"
#include "cli/decision_text.h"
#include "cli/document_lines.h"
#include "cli/stages.h"
#include "content/json.h"
#include "screening/screen.h"

#include <fstream>
#include <ostream>

namespace kneecoach {
namespace {

Value errorsJson(const Errors& errors) {
    Value::List list;
    for (const Error& error : errors)
        list.push_back(Value::Object{{"pointer", error.pointer}, {"text", error.text}});
    return Value::Object{{"format", 1}, {"errors", std::move(list)}};
}

Result<Decision, Errors> decided(
    const Pack& pack, const DocumentLines& lines, std::optional<Instant> at) {
    const std::string place = "line " + std::to_string(lines.number());
    if (lines.isCut())
        return failure(Errors{{place, "", "is longer than 4 MB; nothing after it is read"}});
    const auto document = parseJson(lines.line(), place);
    if (!document) return failure(Errors{document.error()});
    const auto read = readCheck(pack, *document, place, at);
    if (!read) return failure(read.error());
    return screen(pack, read->check);
}

/// One line: its decision, or its errors in its place, so that lines in and lines out stay side by side.
ExitCode screenLine(const Pack& pack, const DocumentLines& lines, const Call& call, World& world) {
    const auto decision = decided(pack, lines, askedAt(call));
    print(decision ? decisionJson(pack, *decision) : errorsJson(decision.error()), world);
    return decision ? codeOf(*decision) : refuse(decision.error(), world);
}

ExitCode screenEach(const Pack& pack, std::istream& in, const Call& call, World& world) {
    ExitCode code = ExitCode::done;
    DocumentLines lines(in);
    while (world.out && !world.interrupted() && lines.next())
        if (screenLine(pack, lines, call, world) == ExitCode::badInput) code = ExitCode::badInput;
    return world.interrupted() ? ExitCode::interrupted : code;
}

} // namespace

ExitCode screenOnce(const Call& call, World& world) {
    const auto stage = screened(call, world);
    if (!stage) return stage.error();
    if (call.json) print(decisionJson(stage->pack, stage->decision), world);
    else writeDecision(stage->pack, stage->decision, world.out);
    return codeOf(stage->decision);
}

ExitCode screenLines(const Call& call, World& world) {
    const auto pack = openOffered(call, world);
    if (!pack) return pack.error();
    if (call.answers == "-") return screenEach(*pack, world.in, call, world);
    if (const auto regular = expectRegular(call.answers); !regular)
        return refuse({regular.error()}, world);
    std::ifstream file(call.answers);
    if (!file) return refuse({{call.answers, "", "cannot be read"}}, world);
    return screenEach(*pack, file, call, world);
}

} // namespace kneecoach
