// SPDX-License-Identifier: MIT
#include "paper/any_plans.h"
#include "paper/limits.h"
#include "paper/paper_text.h"
#include "paper/read_text.h"
#include "paper/routine_paper.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <algorithm>

namespace kneecoach::paper_tests {

using routine_tests::kneePack;

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

TEST_CASE(
    "all reasons of a leg that may not start are told, with how its check ended and whom to see") {
    const std::string text =
        unwrapped(textOf(planFor({{"injury-in-72-hours", "yes", {}, Leg::right},
            {"severe-or-worsening-pain", "yes", {}, Leg::right}})));
    CHECK(holds(text, said("outcomes.contraindicated.title") + "."));
    for (const std::string question : {"injury-in-72-hours", "severe-or-worsening-pain"})
        CHECK(holds(text,
            said("questions." + question + ".because") + " "
                + said("questions." + question + ".see")));
}

TEST_CASE("a leg that asks first says so") {
    const std::string text =
        unwrapped(textOf(planFor({{"long-term-knee-problem", "wear-and-tear", {}, Leg::right}})));
    CHECK(holds(text,
        said("outcomes.clearance-needed.title") + ". " + said("outcomes.clearance-needed.text")));
}

TEST_CASE("that somebody said yes stands on the paper, and only where it was needed") {
    PlannedCase plan = planFor({});
    const std::size_t diabetes = placeOf(kneePack().questions, QuestionId("diabetes")).value();
    plan.check.clearances.push_back({diabetes, std::nullopt, "nurse", day("2026-11-10"), {}, {}});
    CHECK_FALSE(holds(unwrapped(textOf(plan)), "said yes on"));
    const auto last = kneePack().questions[diabetes].chain.size() - 1;
    plan.check.answers.give(kneePack(), diabetes, Leg::left, {last, plan.check.at, std::nullopt});
    plan.decision = screen(kneePack(), plan.check);
    CHECK(
        holds(unwrapped(textOf(plan)), "A doctor, nurse, or physio said yes on 10 November 2026."));
}

TEST_CASE("there is a row and a box for each time while the paper is good, and for no more") {
    PlannedCase plan = planFor({});
    const auto rows = [&] {
        return blocksOf<Table>(routinePaper(plan.onPaper())).back().rows.size();
    };
    const auto boxes = [&] {
        return blocksOf<Tickable>(routinePaper(plan.onPaper())).front().boxes.size();
    };
    CHECK(rows() == 12);
    CHECK(boxes() == 12);
    const std::size_t diabetes = placeOf(kneePack().questions, QuestionId("diabetes")).value();
    plan.check.answers.give(
        kneePack(), diabetes, Leg::left, {0, at("2026-11-01T10:00:00Z"), std::nullopt});
    CHECK(rows() == 6); // until 30 November, made on the 20th
    CHECK(boxes() == 6);
}

TEST_CASE("a clinic that allows it less often is heeded") {
    Pack pack = kneePack();
    pack.session.between.doseStopAt = 2;
    pack.session.between.doseAdviseAt = 2;
    const PlannedCase plan = planFor({});
    const PlanOnPaper onPaper{
        {pack, coachWords()}, plan.check, plan.decision, plan.routine, plan.wish};
    const std::string text = unwrapped(toText(routinePaper(onPaper), coachWords()));
    CHECK(holds(text, "Once a week at most."));
    CHECK_FALSE(holds(text, "Two or three times a week"));
    CHECK(blocksOf<Table>(routinePaper(onPaper)).back().rows.size() == 4);
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
        == "Knee " + kneePack().version + " · not reviewed by a clinician · 20 November 2026");
    CHECK(holds(textOf(planFor({})), paper.foot));
}

TEST_CASE("a paper is good for four weeks, or until something it rests on has grown old") {
    PlannedCase plan = planFor({});
    CHECK(lastDayOf(plan.onPaper()) == day("2026-12-18"));
    CHECK(holds(unwrapped(textOf(plan)), "Check again with Kneecoach after 18 December 2026."));
    const std::size_t diabetes = placeOf(kneePack().questions, QuestionId("diabetes")).value();
    plan.check.answers.give(
        kneePack(), diabetes, Leg::left, {0, at("2026-11-01T10:00:00Z"), std::nullopt});
    CHECK(holds(unwrapped(textOf(plan)), "Check again with Kneecoach after 30 November 2026."));
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

TEST_CASE("a question of the last hours counts anew each time, whatever was said of them before") {
    const std::string text = unwrapped(textOf(planFor({{"drink-or-pills-today", "yes"}})));
    CHECK(holds(text, said("questions.drink-or-pills-today.text")));
    CHECK_FALSE(holds(text, "The plan knows what you said"));
}

TEST_CASE("what was left out for the first sessions does not say that the person asked for it") {
    Wish wish;
    wish.leaveOut = {StepId("thigh-tapping")};
    PlannedCase plan = planFor({}, wish);
    const std::string tapping = said("steps.thigh-tapping.name") + ". ";
    CHECK(holds(unwrapped(textOf(plan)), tapping + said("reasons.leave_out")));
    plan.wish.leaveOut.clear();
    CHECK(holds(unwrapped(textOf(plan)), tapping + said("reasons.first-sessions")));
}

TEST_CASE("a reason is that of the answer given") {
    const std::string path = "questions.leg-swelling.because";
    const std::string text = unwrapped(textOf(planFor({{"leg-swelling", "gone-by-morning"}})));
    CHECK(holds(text, "Calf kneading, Calf glide. " + said(path + "-gone-by-morning")));
    CHECK_FALSE(holds(text, said(path)));
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
    for (const PictureRow& row : blocksOf<PictureRow>(routinePaper(plan.onPaper())))
        lines.push_back(row.words);
    const auto times = [&](const std::string& path) {
        return std::ranges::count(lines, said(path));
    };
    CHECK(times("positions.seated.setups.foot-forward") == 4);
    CHECK(times("positions.seated.setups.foot-on-stool") == 2);
    std::size_t shaken = 0;
    for (const StepRow& row : blocksOf<StepRow>(routinePaper(plan.onPaper())))
        shaken += row.count.ends_with(said("cues.shake-out"));
    CHECK(shaken > 0);
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

namespace kneecoach::paper_tests {

TEST_CASE("no picture of a step or a posture forgets what is taken from its leg") {
    std::size_t taken = 0;
    for (const PlannedCase& plan : anyPlans(20261201, 100)) {
        const Paper paper = routinePaper(plan.onPaper());
        for (const Section& section : paper.sections) {
            if (!section.mark || section.mark->what != PaperPicture::What::legs) continue;
            const Leg leg = section.mark->leg;
            const auto off =
                regionsOff(routine_tests::kneePack(), plan.decision.legs[leg].restriction);
            taken += off.size();
            const auto check = [&](const std::vector<PaperPicture>& pictures) {
                for (const PaperPicture& picture : pictures) CHECK(picture.excluded == off);
            };
            for (const PaperBlock& block : section.blocks) {
                if (const auto* step = std::get_if<StepRow>(&block)) check(step->pictures);
                if (const auto* row = std::get_if<PictureRow>(&block)) check(row->pictures);
            }
        }
    }
    CHECK(taken > 50);
}

} // namespace kneecoach::paper_tests
