// SPDX-License-Identifier: MIT
//
// Any bytes in the place of one file of the shipped pack, which the first line names: refused with all that is wrong, or
// a pack under which nothing passes the ceilings of the program.
#include "content/check_pack.h"
#include "content/check_schema.h"
#include "content/check_words.h"
#include "content/json.h"
#include "content/parse_pack.h"
#include "fuzz/fuzz.h"
#include "fuzz/mutate_json.h"
#include "routine/plan_routine.h"
#include "screening/screen.h"
#include "session/timeline.h"
#include "support/shipped.h"

#include <algorithm>

namespace {

using namespace kneecoach;

Value readShipped(const std::string& path) {
    return parseJson(readFile(TEST_CONTENT_DIR "/" + path).value(), path).value();
}

std::string schemaOf(const std::string& file) {
    return file.starts_with("lang/") ? "lang.json" : file;
}

/// A file of the shipped pack and its schema, read once.
struct Part {
    PackFile file;
    Value schema;
};

const std::vector<Part>& parts() {
    static const std::vector<Part> parts = [] {
        std::vector<Part> all;
        std::vector<std::string> names(ruleFiles.begin(), ruleFiles.end());
        names.emplace_back("lang/en.json");
        for (const std::string& name : names)
            all.push_back(
                {{name, readShipped("knee/" + name)}, readShipped("schema/" + schemaOf(name))});
        return all;
    }();
    return parts;
}

bool isError(const Finding& finding) { return finding.level == Finding::Level::error; }

void expectSaid(const Findings& findings) {
    fuzz::expect(findings.size() <= enoughFindings, "findings are not without end");
    for (const Finding& each : findings)
        fuzz::expectSaid(Error{each.file, each.pointer, each.text});
}

/// The pack with `file` in the place of the one of its name, or nothing where something is wrong with it.
std::optional<Pack> packWith(const PackFile& file, Findings& findings) {
    std::vector<PackFile> rules, languages;
    for (const Part& part : parts()) {
        const bool isReplaced = part.file.name == file.name;
        if (isReplaced) checkSchema(file, part.schema, findings);
        (part.file.name.starts_with("lang/") ? languages : rules)
            .push_back(isReplaced ? file : part.file);
    }
    Pack pack = parsePack(rules, findings);
    std::ranges::copy(checkPack(pack), std::back_inserter(findings));
    pack.words = chooseWords(pack, languages, "en", findings);
    if (findings.size() > enoughFindings) findings.resize(enoughFindings);
    if (std::ranges::any_of(findings, isError)) return std::nullopt;
    return pack;
}

void expectUnderCeilings(const LegRoutine& leg) {
    fuzz::expect(leg.seconds() <= ceilings.leg, "a leg is at most 10 minutes");
    Seconds atKnee{0};
    for (const PlannedStep& step : leg.steps) {
        fuzz::expect(
            step.pressure >= 1 && step.pressure <= ceilings.pressure, "pressure is 1 to 3");
        fuzz::expect(step.seconds > Seconds{0}, "a step lasts");
        if (std::ranges::find(step.regions, RegionId{"peripatellar"}) != step.regions.end())
            atKnee += step.seconds;
    }
    fuzz::expect(atKnee <= ceilings.knee, "round the kneecap it is at most 2 minutes");
}

/// An accepted pack decides, plans and compiles; every question answered alike, mildest or strictest.
void expectUsable(const Pack& pack) {
    for (const bool strictest : {false, true}) {
        CheckBuilder builder(pack);
        for (std::size_t place = 0; strictest && place < pack.questions.size(); ++place)
            for (const Leg leg : bothLegs)
                builder.check().answers.give(pack, place, leg,
                    {pack.questions[place].chain.size() - 1, builder.check().at, RegionBits{}});
        const Decision decision = screen(pack, builder.complete());
        const Permits permits{decision.legs.left.permit, decision.legs.right.permit};
        const Plan plan = planRoutine(pack, permits, Wish{});
        const auto* routine = std::get_if<Routine>(&plan);
        if (!routine) continue;
        for (const LegRoutine& leg : routine->legs()) expectUnderCeilings(leg);
        fuzz::expect(compile(pack, *routine).length() > Millis{0}, "a session lasts");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::textOf(data, size);
    const std::string name(text.substr(0, text.find('\n')));
    const auto part =
        std::ranges::find(parts(), name, [](const Part& each) { return each.file.name; });
    if (part == parts().end() || name.size() == text.size()) return -1;
    const auto value = parseJson(text.substr(name.size() + 1), name);
    if (!value) {
        fuzz::expectSaid(value.error());
        return 0;
    }
    Findings findings;
    const auto pack = packWith({name, *value}, findings);
    expectSaid(findings);
    if (pack) expectUsable(*pack);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    return fuzz::mutateJson(data, size, most, seed, true);
}
