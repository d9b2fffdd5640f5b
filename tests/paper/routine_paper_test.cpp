// SPDX-License-Identifier: MIT
#include "content/speech.h"
#include "paper/any_plans.h"
#include "paper/limits.h"
#include "paper/read_text.h"
#include "paper/reasons_on_paper.h"
#include "paper/routine_paper.h"
#include "paper/to_text.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

namespace kneecoach::paper_tests {
namespace {

using routine_tests::kneePack;

constexpr unsigned seed = 20261120;
constexpr int plans = 200;

std::string said(const std::string& path) { return kneePack().words.at(path); }
std::string textOf(const PlannedCase& plan) {
    return toText(routinePaper(plan.onPaper()), coachWords());
}
std::string titleOf(Leg leg) { return leg == Leg::left ? "Left leg" : "Right leg"; }
bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// What a line of facts has to say, written a second time.
std::vector<std::string> factsOf(const PlannedStep& step) {
    std::vector<std::string> facts{std::to_string(step.seconds.count()) + " seconds · ",
        said("firmness.name-" + std::to_string(step.pressure)) + " · "};
    if (step.tool != bareHands) facts.push_back(said("tools." + step.tool.str()));
    if (step.hand) facts.push_back(said("hands." + std::string(name(*step.hand))));
    if (step.opensAt && *step.opensAt < step.pressure)
        facts.push_back(std::to_string(step.opensFor.count()) + " seconds "
            + said("firmness.name-" + std::to_string(*step.opensAt)) + ", then ");
    return facts;
}

/// The names of regions a step is told to leave, or the only ones it is for.
std::vector<std::string> partsOf(const PlannedStep& step) {
    const Step& catalogued = *find(kneePack().steps, step.step);
    const bool isAll = step.regions.size() == catalogued.regions.size();
    if (isAll || !step.spots.empty()) return {};
    std::vector<std::string> names;
    const bool isFew =
        catalogued.takes == Step::Takes::one || step.regions.size() + 1 < catalogued.regions.size();
    for (const RegionId& region : catalogued.regions) {
        const bool isLeft = std::ranges::find(step.regions, region) != step.regions.end();
        if (isLeft == isFew) names.push_back(said("regions." + region.str() + ".name"));
    }
    return names;
}

void checkStep(const ReadStep& read, const PlannedStep& step) {
    INFO(read.all);
    REQUIRE(read.name == said("steps." + step.step.str() + ".name"));
    for (const std::string& fact : factsOf(step)) REQUIRE(holds(read.all, fact));
    for (const std::string& part : partsOf(step)) REQUIRE(holds(read.all, part));
    for (const Spot& spot : step.spots)
        REQUIRE(holds(
            read.all, said("on_paper.steps." + step.step.str() + ".places." + spot.id.str())));
}

const ReadLeg& readLeg(const std::vector<ReadLeg>& legs, Leg leg) {
    const auto found = std::ranges::find(legs, titleOf(leg), &ReadLeg::title);
    REQUIRE(found != legs.end());
    return *found;
}

/// The steps that are neither planned for a leg nor told to be left out of it.
std::set<std::string> strangersTo(const PlannedCase& plan, const LegRoutine& leg) {
    std::set<std::string> names;
    for (const Step& step : kneePack().steps)
        names.insert(said("steps." + step.id.str() + ".name"));
    for (const PlannedStep& step : leg.steps)
        names.erase(said("steps." + step.step.str() + ".name"));
    for (const LeftOut& left : plan.routine.leftOut())
        if (left.leg == leg.leg) names.erase(said("steps." + left.step.str() + ".name"));
    return names;
}

/// The line of a list that names this step, in one line; empty where there is none.
std::string leftOutLine(const PlannedCase& plan, const LeftOut& left) {
    for (const std::string& line : leftOutLines(plan.onPaper(), left.leg))
        if (holds(", " + line.substr(0, line.find('.')) + ",",
                ", " + said("steps." + left.step.str() + ".name") + ","))
            return line;
    return {};
}

std::vector<std::string> questionsOfEverySession() {
    std::vector<std::string> texts;
    for (const Question& question : kneePack().questions)
        if (question.asked == Asked::everySession && !question.follows)
            texts.push_back(said("questions." + question.id.str() + ".text"));
    return texts;
}

/// A string nobody wrote shows its path.
const std::regex unknownPath("[a-z_]\\.[a-z]");

template <class Block>
std::vector<Block> blocksOf(const Paper& paper) {
    std::vector<Block> blocks;
    for (const Section& section : paper.sections)
        for (const PaperBlock& block : section.blocks)
            if (const auto* found = std::get_if<Block>(&block)) blocks.push_back(*found);
    return blocks;
}

} // namespace

TEST_CASE("two hundred plans: the text says every step of the plan, in order, as it is planned") {
    eachPlan(seed, plans, [](const PlannedCase& plan) {
        const auto legs = legsIn(textOf(plan));
        REQUIRE(legs.size() == plan.routine.legs().size());
        for (const LegRoutine& leg : plan.routine.legs()) {
            const ReadLeg& read = readLeg(legs, leg.leg);
            REQUIRE(read.steps.size() == leg.steps.size());
            for (std::size_t place = 0; place < leg.steps.size(); ++place)
                checkStep(read.steps[place], leg.steps[place]);
        }
    });
}

TEST_CASE("two hundred plans: nothing stands there of a step that is not in the plan") {
    eachPlan(seed + 1, plans, [](const PlannedCase& plan) {
        const auto legs = legsIn(textOf(plan));
        for (const LegRoutine& leg : plan.routine.legs())
            for (const std::string& name : strangersTo(plan, leg)) {
                INFO(name);
                REQUIRE_FALSE(holds(readLeg(legs, leg.leg).all, name));
            }
    });
}

TEST_CASE("two hundred plans: each step left out is there, with its reason") {
    eachPlan(seed + 2, plans, [](const PlannedCase& plan) {
        const auto legs = legsIn(textOf(plan));
        for (const LeftOut& left : plan.routine.leftOut()) {
            if (!plan.decision.mayStart(left.leg)) continue;
            const bool isDone = std::ranges::find(plan.routine.legs(), left.leg, &LegRoutine::leg)
                != plan.routine.legs().end();
            if (!isDone) continue;
            const std::string line = leftOutLine(plan, left);
            INFO(left.step.text() << " " << left.because.text() << ": " << line);
            REQUIRE_FALSE(line.empty());
            REQUIRE_FALSE(holds(line, "reasons."));
            REQUIRE(holds(readLeg(legs, left.leg).all, line));
        }
    });
}

TEST_CASE("two hundred plans: each leg says its caps, and what is taken from it and why") {
    eachPlan(seed + 3, plans, [](const PlannedCase& plan) {
        const auto legs = legsIn(textOf(plan));
        for (const LegRoutine& leg : plan.routine.legs()) {
            const LegVerdict& verdict = plan.decision.legs[leg.leg];
            const std::string& text = readLeg(legs, leg.leg).all;
            for (const Reason& reason : verdict.because)
                if (!reason.rule) REQUIRE(holds(text, wordsFor(kneePack(), reason)));
            for (const NamedRestriction& named : kneePack().restrictions)
                if (verdict.restriction == named.restriction)
                    REQUIRE(holds(text, said("restrictions." + named.id.str())));
            for (const RegionId& region : regionsOff(kneePack(), verdict.restriction))
                REQUIRE(holds(text, said("regions." + region.str() + ".name")));
            if (leg.asked)
                REQUIRE(holds(text, "You asked for " + std::to_string(leg.asked->count() / 60)));
        }
    });
}

TEST_CASE("two hundred plans: all that is asked every time stands before the first step") {
    const auto questions = questionsOfEverySession();
    REQUIRE(questions.size() > 10);
    eachPlan(seed + 4, plans, [&](const PlannedCase& plan) {
        const std::string before = unwrapped(sectionOf(textOf(plan), "Before each time"));
        for (const std::string& question : questions) REQUIRE(holds(before, question));
        REQUIRE(holds(before, "Do not start today."));
        REQUIRE(holds(before, "Rest that leg for 7 days"));
        REQUIRE(holds(before, "Call your local emergency number now: "));
    });
}

TEST_CASE("two hundred plans: no step has more than 25 words") {
    eachPlan(seed + 5, plans, [](const PlannedCase& plan) {
        for (const StepRow& row : blocksOf<StepRow>(routinePaper(plan.onPaper()))) {
            INFO(row.name << ": " << row.words);
            REQUIRE(writtenWords(row.words) <= 25);
            REQUIRE(writtenWords(row.words) > 2);
        }
    });
}

TEST_CASE("two hundred plans: no words are missing, no hole is left open, no line is too long") {
    eachPlan(seed + 6, plans, [](const PlannedCase& plan) {
        const std::string text = textOf(plan);
        REQUIRE(text.find_first_of("{}") == std::string::npos);
        REQUIRE_FALSE(std::regex_search(text, unknownPath));
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);)
            REQUIRE(std::ranges::count_if(line, [](char c) {
                return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
            }) <= 72);
    });
}

TEST_CASE("a leg that may not start is not shown, whoever put the routine together") {
    PlannedCase both = planFor({});
    REQUIRE(both.routine.legs().size() == 2);
    PlannedCase left = planFor({{"injury-in-72-hours", "yes", {}, Leg::right}});
    const PlannedCase mixed{left.check, left.decision, both.wish, both.routine};
    const std::string text = textOf(mixed);
    CHECK(legsIn(text).size() == 1);
    CHECK(legsIn(text).front().title == "Left leg");
    CHECK(holds(unwrapped(text), "Not your right leg. It is not on this paper."));
    CHECK(holds(unwrapped(text), said("questions.injury-in-72-hours.because")));
}

TEST_CASE("a leg nobody asked about is not on the paper, and it says so") {
    Wish wish;
    wish.legs = {true, false};
    const std::string text = unwrapped(textOf(planFor({}, wish)));
    CHECK(holds(text, "Not your right leg."));
    CHECK(holds(text, said("reasons.legs")));
}

TEST_CASE("a leg that is not there is not spoken of") {
    PlannedCase plan = planFor({});
    plan.check.absent.right = true;
    plan.decision = screen(kneePack(), plan.check);
    CHECK_FALSE(holds(unwrapped(textOf(plan)), "right leg"));
}

TEST_CASE("every paper says that no clinician has reviewed it, of which pack it is, and when") {
    const Paper paper = routinePaper(planFor({}).onPaper());
    CHECK(paper.foot
        == "Kneecoach · Knee " + kneePack().version
            + " · not reviewed by a clinician · 20 November 2026");
    CHECK(holds(textOf(planFor({})), paper.foot));
}

TEST_CASE("a paper is good for four weeks, or until something it rests on has grown old") {
    PlannedCase plan = planFor({});
    CHECK(lastDayOf(plan.onPaper()) == day("2026-12-18"));
    CHECK(holds(unwrapped(textOf(plan)), "Check again with the program after 18 December 2026."));
    const std::size_t diabetes = placeOf(kneePack().questions, QuestionId("diabetes")).value();
    plan.check.answers.give(
        kneePack(), diabetes, Leg::left, {0, at("2026-11-01T10:00:00Z"), std::nullopt});
    CHECK(holds(unwrapped(textOf(plan)), "Check again with the program after 30 November 2026."));
}

TEST_CASE("an answer the plan knows of does not stop it for ever, and nothing else is excused") {
    const std::string fine = unwrapped(textOf(planFor({})));
    CHECK_FALSE(holds(fine, "The plan knows what you said"));
    const std::string skin = unwrapped(textOf(planFor({{"skin-problem", "yes", {"calf"}}})));
    CHECK(holds(skin,
        said("questions.skin-problem.text") + " " + said("on_paper.questions.skin-problem")
            + " The plan knows what you said on 20 November 2026. Only what is new counts."));
    CHECK(skin.find("The plan knows") == skin.rfind("The plan knows"));
}

TEST_CASE("a question that follows another is asked where it was asked for this plan") {
    const std::string wound = said("questions.surgical-wound.text");
    PlannedCase plan = planFor({});
    CHECK_FALSE(holds(unwrapped(textOf(plan)), wound));
    Check check = routine_tests::checkWith(
        kneePack(), {{"surgery", "within-a-year", {"elsewhere"}, Leg::left}});
    check.clearances.push_back({placeOf(kneePack().questions, QuestionId("surgery")).value(),
        std::nullopt, "surgeon", day("2026-11-10"), {}, {}});
    const Decision decision = screen(kneePack(), check);
    REQUIRE(decision.mayStart(Leg::left));
    const PlannedCase after{check, decision, plan.wish,
        std::get<Routine>(planRoutine(
            kneePack(), {decision.legs.left.permit, decision.legs.right.permit}, plan.wish))};
    CHECK(holds(unwrapped(textOf(after)), wound));
}

TEST_CASE("a set-up is told when it changes, and sore hands are shaken out before the next step") {
    const PlannedCase plan = planFor({});
    std::vector<std::string> lines;
    for (const Paragraph& paragraph : blocksOf<Paragraph>(routinePaper(plan.onPaper())))
        lines.push_back(paragraph.text);
    const auto times = [&](const std::string& path) {
        return std::ranges::count(lines, said(path));
    };
    CHECK(times("positions.seated.setups.foot-forward") == 4);
    CHECK(times("positions.seated.setups.foot-on-stool") == 2);
    CHECK(times("cues.shake-out") > 0);
}

TEST_CASE("each step has a picture of the start and of the far end, and a hold has one") {
    const PlannedCase plan = planFor({});
    for (const StepRow& row : blocksOf<StepRow>(routinePaper(plan.onPaper()))) {
        INFO(row.name);
        const bool isHold = row.name == said("steps.thigh-hold.name");
        REQUIRE(row.pictures.size() == (isHold ? 1 : 2));
        CHECK(row.pictures.front().turn == 0);
        CHECK((isHold || row.pictures.back().turn > 0));
        CHECK_FALSE(row.pictures.front().says.empty());
    }
}

TEST_CASE("a known number is called, and one nobody knows is named in words") {
    const PlannedCase plan = planFor({});
    PlanOnPaper paper = plan.onPaper();
    paper.number = "112";
    const std::string text = unwrapped(toText(routinePaper(paper), coachWords()));
    CHECK(holds(text, "Call 112."));
    CHECK_FALSE(holds(text, "your local emergency number"));
    CHECK(holds(unwrapped(textOf(plan)), "Call your local emergency number."));
}

TEST_CASE("a code stands on it where there is one") {
    const PlannedCase plan = planFor({});
    PlanOnPaper paper = plan.onPaper();
    CHECK(blocksOf<CodeBox>(routinePaper(paper)).empty());
    paper.code = "K7QX-4M2P";
    REQUIRE(blocksOf<CodeBox>(routinePaper(paper)).size() == 1);
    CHECK(holds(toText(routinePaper(paper), coachWords()), "K7QX-4M2P"));
}

TEST_CASE("four weeks have room for three times each, with the pain of each leg before and after") {
    const auto grids = blocksOf<Table>(routinePaper(planFor({}).onPaper()));
    REQUIRE(grids.size() == 1);
    CHECK(grids.front().rows.size() == 12);
    CHECK(grids.front().head.size() == 8);
    Wish one;
    one.legs = {false, true};
    const auto single = blocksOf<Table>(routinePaper(planFor({}, one).onPaper()));
    CHECK(single.front().head.size() == 6);
    CHECK(holds(single.front().head.back(), "Right leg"));
}

TEST_CASE("the same plan gives the same bytes") {
    CHECK(textOf(planFor({})) == textOf(planFor({})));
}

} // namespace kneecoach::paper_tests
