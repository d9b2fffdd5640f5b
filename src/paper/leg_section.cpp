// SPDX-License-Identifier: MIT
#include "paper/leg_section.h"

#include "paper/limits.h"
#include "paper/reasons_on_paper.h"
#include "paper/step_row.h"
#include "session/announcement.h"

#include <algorithm>

namespace kneecoach {
namespace {

std::string minutes(Seconds time) {
    return std::to_string(std::chrono::ceil<Minutes>(time).count());
}

/// Writes one leg down.
class LegOnPaper {
public:
    LegOnPaper(const PlanOnPaper& plan, const LegRoutine& leg, const Timeline& timeline)
        : plan_(plan),
          words_(plan.words),
          leg_(leg),
          timeline_(timeline),
          off_(regionsOff(words_.pack, plan.decision.legs[leg.leg].restriction)) {
        section_.title = words_.title(leg.leg);
        section_.note = words_.own("paper.leg-stop");
        section_.mark = PaperPicture{PaperPicture::What::legs, leg.leg, std::nullopt, 0, {},
            words_.own("paper.picture-leg", {{"leg", words_.inSentence(leg.leg)}})};
    }

    Section written() && {
        addTime();
        addLimits();
        if (leg_.leg != plan_.routine.legs().front().leg) addBetween();
        addSteps();
        addLeftOut();
        return std::move(section_);
    }

private:
    void add(PaperBlock block) { section_.blocks.push_back(std::move(block)); }

    void addTime() {
        std::string text = words_.own("paper.leg-time",
            {{"minutes", minutes(leg_.seconds())}, {"count", std::to_string(leg_.steps.size())}});
        if (leg_.asked)
            text = sentences(
                {text, words_.own("paper.leg-shorter", {{"minutes", minutes(*leg_.asked)}}),
                    whyShorter()});
        add(Paragraph{std::move(text), Paragraph::Voice::strong});
    }

    /// Nothing where it stands among the reasons that follow.
    std::string whyShorter() const {
        const auto reasons = reasonsOf(plan_, leg_.leg);
        std::string why = whyOf(plan_, leg_.leg, leg_.shorterBecause);
        return std::ranges::find(reasons, why) == reasons.end() ? why : std::string();
    }

    void addLimits() {
        const Restriction& restriction = plan_.decision.legs[leg_.leg].restriction;
        std::vector<std::string> lines = reasonsOf(plan_, leg_.leg);
        for (std::string& line : limitLines(words_, restriction)) lines.push_back(std::move(line));
        if (lines.empty()) return;
        add(Frame{Frame::Kind::careful, words_.own("paper.left-out-for-you"), std::move(lines)});
        if (!off_.empty()) add(PictureRow{{leftOutPicture()}, {}});
    }

    PaperPicture leftOutPicture() const {
        return {PaperPicture::What::leftOut, leg_.leg, std::nullopt, 0, off_,
            words_.own("paper.picture-left-out",
                {{"leg", words_.inSentence(leg_.leg)}, {"regions", words_.regions(off_)}})};
    }

    void addBetween() {
        const auto lines =
            preparationLines(words_, plan_.routine.preparations(), Preparation::When::between);
        if (lines.empty()) return;
        add(Heading{words_.own("paper.between-legs"), 2});
        add(Bullets{lines});
    }

    void addSteps() {
        const PlannedStep* before = nullptr;
        int number = 0;
        for (const TimedStep& step : timeline_.steps()) {
            if (step.leg != leg_.leg) continue;
            addGettingReady({leg_.leg, &step.planned, before, false, std::nullopt});
            add(stepRow(words_, step, ++number, off_));
            before = &step.planned;
        }
    }

    void addGettingReady(const GettingReadyFor& ready) {
        if (shakesOut(ready)) addShakingOut();
        if (ready.before && !changesSetup(ready)) return;
        add(PictureRow{{posturePicture(words_, leg_.leg, *ready.step, off_)},
            setupWords(words_, *ready.step)});
    }

    /// It ends the step before, and needs no line of its own.
    void addShakingOut() {
        if (auto* step = std::get_if<StepRow>(&section_.blocks.back()))
            step->count = sentences({step->count, words_.said("cues.shake-out")});
    }

    void addLeftOut() {
        std::vector<std::string> lines = leftOutLines(plan_, leg_.leg);
        if (lines.empty()) return;
        add(Heading{words_.own("paper.steps-left-out"), 2});
        add(Bullets{std::move(lines)});
    }

    const PlanOnPaper& plan_;
    const PaperWords& words_;
    const LegRoutine& leg_;
    const Timeline& timeline_;
    const std::vector<RegionId> off_; ///< what is taken from this leg
    Section section_;
};

} // namespace

Section legSection(const PlanOnPaper& plan, const LegRoutine& leg, const Timeline& timeline) {
    return LegOnPaper(plan, leg, timeline).written();
}

} // namespace kneecoach
