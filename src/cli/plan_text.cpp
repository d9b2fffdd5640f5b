// SPDX-License-Identifier: MIT
#include "cli/plan_text.h"

#include "cli/routine_json.h"
#include "code/plan_code.h"
#include "routine/offered.h"
#include "routine/why_not_started.h"

#include <iomanip>
#include <ostream>

namespace kneecoach {
namespace {

std::string clock(Seconds seconds) {
    const auto part = seconds.count() % 60;
    return std::to_string(seconds.count() / 60) + (part < 10 ? ":0" : ":") + std::to_string(part);
}

std::string stepName(const Pack& pack, const StepId& step) {
    return pack.words.at("steps." + step.str() + ".name");
}

void writeLeg(const Pack& pack, const LegRoutine& leg, std::ostream& out) {
    out << (leg.leg == Leg::left ? "Left leg" : "Right leg") << ", " << clock(leg.seconds())
        << '\n';
    for (const PlannedStep& step : leg.steps)
        out << "  " << std::setw(5) << clock(step.seconds) << "  " << stepName(pack, step.step)
            << "  (pressure " << step.pressure << ", " << pack.words.at("tools." + step.tool.str())
            << ")\n";
    if (leg.asked) out << "  shorter than asked: " << leg.shorterBecause.text() << '\n';
}

/// Says of what is left out or closed why it is.
class ReasonsText {
public:
    ReasonsText(const Screened& stage, std::ostream& out) : stage_(stage), out_(out) {}

    void write(const std::vector<ClosedLeg>& closed, const std::vector<LeftOut>& leftOut) const {
        for (const ClosedLeg& leg : closed)
            out_ << "No routine for the " << name(leg.leg) << " leg: " << why(leg.leg, leg.because)
                 << '\n';
        for (const LeftOut& left : leftOut)
            out_ << "Left out (" << name(left.leg) << "): " << stepName(stage_.pack, left.step)
                 << ": " << why(left.leg, left.because) << '\n';
    }

private:
    std::string why(Leg leg, const RuleId& because) const {
        return becauseOf(stage_.pack, stage_.decision, leg, because).str();
    }

    const Screened& stage_;
    std::ostream& out_;
};

void writeCode(const std::optional<std::string>& code, std::ostream& out) {
    if (code) out << "Code: " << *code << '\n';
    else out << "No code: this plan has more in it than a code can hold\n";
}

void writePlan(const Planned& stage, const std::optional<std::string>& code, std::ostream& out) {
    const ReasonsText reasons(stage.screened, out);
    if (const auto* none = std::get_if<NoRoutine>(&stage.plan))
        return reasons.write(none->closed, none->leftOut);
    const Routine& routine = std::get<Routine>(stage.plan);
    for (const LegRoutine& leg : routine.legs()) writeLeg(stage.screened.pack, leg, out);
    reasons.write(routine.closed(), routine.leftOut());
    writeCode(code, out);
}

} // namespace

void printPlan(const Planned& stage, const Call& call, World& world) {
    const Screened& screened = stage.screened;
    const auto code = writePlanCode(screened.pack, offered(screened.pack, stage.wish));
    if (call.json) print(planJson(screened.pack, stage.plan, screened.decision, code), world);
    else writePlan(stage, code, world.out);
}

ExitCode refusePlan(const Planned& stage, const Call& call, World& world) {
    printPlan(stage, call, world);
    return ExitCode::nothingToPlan;
}

} // namespace kneecoach
