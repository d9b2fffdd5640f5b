// SPDX-License-Identifier: MIT
#include "cli/plan_text.h"

#include "cli/routine_json.h"

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

void writeReasons(const Pack& pack, const std::vector<ClosedLeg>& closed,
    const std::vector<LeftOut>& leftOut, std::ostream& out) {
    for (const ClosedLeg& leg : closed)
        out << "No routine for the " << name(leg.leg) << " leg: " << leg.because.text() << '\n';
    for (const LeftOut& left : leftOut)
        out << "Left out (" << name(left.leg) << "): " << stepName(pack, left.step) << ": "
            << left.because.text() << '\n';
}

} // namespace

void writePlan(const Pack& pack, const Plan& plan, std::ostream& out) {
    if (const auto* none = std::get_if<NoRoutine>(&plan))
        return writeReasons(pack, none->closed, none->leftOut, out);
    const Routine& routine = std::get<Routine>(plan);
    for (const LegRoutine& leg : routine.legs()) writeLeg(pack, leg, out);
    writeReasons(pack, routine.closed(), routine.leftOut(), out);
}

ExitCode refusePlan(const Planned& stage, const Call& call, World& world) {
    if (call.json) print(planJson(stage.screened.pack, stage.plan), world);
    else writePlan(stage.screened.pack, stage.plan, world.out);
    return ExitCode::nothingToPlan;
}

} // namespace kneecoach
