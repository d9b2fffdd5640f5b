// SPDX-License-Identifier: MIT
#include "handout/all_papers.h"

#include "code/plan_code.h"
#include "handout/longer_paper.h"
#include "paper/coach_words.h"
#include "paper/note_paper.h"
#include "paper/questions_paper.h"
#include "paper/routine_paper.h"
#include "paper/rulebook_paper.h"
#include "routine/plan_routine.h"
#include "screening/screen.h"
#include "support/shipped.h"

namespace kneecoach::handout_tests {
namespace {

const PaperWords& words() {
    static const PaperWords words{shippedPack(), coachWords()};
    return words;
}

Paper routineOf(const Check& check, const Wish& wish = {}) {
    const Decision decision = screen(shippedPack(), check);
    const Plan plan =
        planRoutine(shippedPack(), {decision.legs.left.permit, decision.legs.right.permit}, wish);
    return routinePaper({words(), check, decision, std::get<Routine>(plan), wish, "112",
        writePlanCode(shippedPack(), wish)});
}

/// Light at most, and off the calf.
Check light() {
    auto veins = person();
    for (const Leg leg : bothLegs)
        veins.answer("varicose-veins", "yes", leg).mark("varicose-veins", {"calf"}, leg);
    return veins.complete();
}

/// A yes that holds, and not much of a leg that is left.
Check little() {
    auto sore = person().answer("clot-history", "yes").cleared("clot-history", "2026-11-01");
    for (const Leg leg : bothLegs)
        sore.answer("skin-problem", "yes", leg)
            .mark("skin-problem", {"vastus-lateralis", "hamstrings"}, leg);
    return sore.complete();
}

Wish withBall() {
    Wish wish;
    wish.tools = {bareHands, ToolId("ball")};
    return wish;
}

Wish onTheSide() {
    Wish wish;
    wish.position = PositionId("side-lying");
    return wish;
}

/// The strictest answer that a clinician's yes would clear.
std::optional<std::size_t> asksAt(const Question& question) {
    std::optional<std::size_t> last;
    for (std::size_t answer = 0; answer < question.chain.size(); ++answer)
        if (question.chain[answer].effect.outcome == Outcome::clearanceNeeded) last = answer;
    return last;
}

/// Of each leg another place, so that no line is of both.
std::optional<RegionBits> marks(const Question& question, Leg leg) {
    if (!question.chain.back().effect.marksOff) return std::nullopt;
    RegionBits marks;
    for (std::size_t place = 0; place < shippedPack().regions.size(); ++place)
        if ((place % 2 == 0) == (leg == Leg::left)) marks |= RegionBits::only(place);
    return marks;
}

} // namespace

std::vector<NamedPaper> routinePapers() {
    const Check well = person().complete();
    const Paper both = routineOf(well);
    return {{"both-legs", both}, {"one-leg", routineOf(person().only(Leg::left).complete())},
        {"light", routineOf(light())}, {"little-left", routineOf(little())},
        {"ball", routineOf(well, withBall())}, {"on-the-side", routineOf(well, onTheSide())},
        {"longer", longer(both)}};
}

Check asksOfEverything() {
    auto ill = person();
    for (const Question& question : shippedPack().questions)
        if (const auto answer = asksAt(question))
            for (const Leg leg : bothLegs)
                ill.check().answers.give(shippedPack(), ill.place(question.id.text()), leg,
                    {*answer, at("2026-11-18T09:00:00Z"), marks(question, leg)});
    for (const Question& question : shippedPack().questions)
        if (asksAt(question)) ill.cleared(question.id.text(), "2024-05-03");
    return ill.complete();
}

Paper noteOf(const Check& check) {
    return notePaper(words(), check, screen(shippedPack(), check)).value();
}

std::vector<NamedPaper> notePapers() {
    const Paper all = noteOf(asksOfEverything());
    return {{"note-one", noteOf(person().answer("diabetes", "yes").complete())},
        {"note-one-leg",
            noteOf(
                person().answer("long-term-knee-problem", "other", Leg::right).complete())},
        {"note-all", all}, {"note-longer", longer(all)}};
}

NamedPaper questionsToTake() {
    return {"questions", questionsPaper(words(), day("2026-11-20"), "112")};
}

NamedPaper ruleBook() { return {"rule-book", rulebookPaper(words(), markOf(words()))}; }

} // namespace kneecoach::handout_tests
