// SPDX-License-Identifier: MIT
#include "paper/any_plans.h"
#include "paper/note_paper.h"
#include "paper/questions_paper.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <cctype>

using namespace kneecoach;
using namespace kneecoach::paper_tests;

namespace {

using Lines = std::vector<std::string>;

/// What stands on a line of its own in a block.
struct LinesOf {
    Lines operator()(const Heading& heading) const { return {heading.text}; }
    Lines operator()(const Paragraph& paragraph) const { return {paragraph.text}; }
    Lines operator()(const Bullets& bullets) const { return bullets.lines; }
    Lines operator()(const Tickable& tickable) const { return tickable.lines; }
    Lines operator()(const Frame& frame) const {
        Lines lines = frame.lines;
        lines.push_back(frame.title);
        return lines;
    }
    Lines operator()(const StepRow& row) const { return {row.name, row.words, row.count}; }
    Lines operator()(const CodeBox& code) const { return {code.says}; }
    Lines operator()(const ToWrite& toWrite) const { return toWrite.names; }
    Lines operator()(const auto&) const { return {}; }
};

bool beginsSmall(const std::string& line) {
    return !line.empty() && std::islower(static_cast<unsigned char>(line.front())) != 0;
}

void expectCapitals(const Paper& paper) {
    for (const Section& section : paper.sections)
        for (const PaperBlock& block : section.blocks)
            for (const std::string& line : std::visit(LinesOf{}, block)) {
                INFO(line);
                REQUIRE_FALSE(beginsSmall(line));
            }
}

} // namespace

TEST_CASE("no line of a routine begins with a small letter") {
    for (const PlannedCase& plan : anyPlans(77, 100)) expectCapitals(routinePaper(plan.onPaper()));
}

TEST_CASE("no line of a note or of the questions begins with a small letter") {
    const PaperWords words{shippedPack(), coachWords()};
    expectCapitals(questionsPaper(words, day("2026-11-20"), "112"));
    routine_tests::Dice dice(shippedPack(), 78);
    int notes = 0;
    for (int i = 0; i < 1'000; ++i) {
        const Check check = dice.check();
        const auto note = notePaper(words, check, screen(shippedPack(), check), dice.wish());
        if (!note) continue;
        ++notes;
        expectCapitals(*note);
    }
    CHECK(notes > 50);
}
