// SPDX-License-Identifier: MIT
//
// Any bytes as a clinic file: refused, or a pack with no more in it, under which each of some permits gets what the pack
// alone would give to a smaller wish.
#include "clinic/clinic_file.h"
#include "fuzz/fuzz.h"
#include "fuzz/mutate_json.h"
#include "fuzz/some_permits.h"
#include "routine/offered.h"

#include <algorithm>

namespace {

using namespace kneecoach;

const std::vector<LegRoutine>& legsOf(const Plan& plan) {
    static const std::vector<LegRoutine> none;
    const auto* routine = std::get_if<Routine>(&plan);
    return routine ? routine->legs() : none;
}

void expectSaid(const Findings& findings) {
    fuzz::expect(!findings.empty(), "what is refused has a finding");
    fuzz::expect(findings.size() <= enoughFindings, "findings are not without end");
    for (const Finding& each : findings) fuzz::expectSaid({each.file, each.pointer, each.text});
}

void expectNumbers(const Pack& here) {
    const BetweenRules &now = here.session.between, &own = shippedPack().session.between;
    fuzz::expect(now.doseStopAt <= own.doseStopAt && now.doseAdviseAt <= own.doseAdviseAt
            && now.dose >= own.dose,
        "a dose never grows");
    for (const StepId& step : here.offer.without)
        fuzz::expect(isSwitchedOff(here, step), "what no routine does without stays on");
    for (const Minutes one : here.offer.minutes)
        fuzz::expect(one >= ceilings.leastLeg && one <= ceilings.leg, "minutes are 5 to 10");
}

void expectWithin(const Pack& here, const Permits& permits, const Wish& wish) {
    const Plan now = planRoutine(here, permits, wish);
    const Plan own = planRoutine(shippedPack(), permits, offered(here, wish));
    fuzz::expect(std::ranges::equal(legsOf(now), legsOf(own),
                     [](const LegRoutine& a, const LegRoutine& b) {
                         return a.leg == b.leg && a.steps == b.steps;
                     }),
        "a clinic gives what the pack gives to a smaller wish");
}

void expectNarrower(const Pack& here) {
    expectNumbers(here);
    Wish longest;
    longest.minutes = longestLeg;
    for (const Permits& permits : fuzz::somePermits()) {
        expectWithin(here, permits, Wish{});
        expectWithin(here, permits, longest);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ClinicReport report = examineClinic(
        clinicFileOf(fuzz::textOf(data, size), "/dev/null/clinic.json", TEST_CONTENT_DIR "/schema"),
        shippedPack());
    if (report.clinic) expectNarrower(narrowed(*report.clinic, shippedPack()));
    else expectSaid(report.findings);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    return fuzz::mutateJson(data, size, most, seed);
}
