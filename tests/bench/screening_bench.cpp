// SPDX-License-Identifier: MIT
#include "bench.h"
#include "screening/screen.h"
#include "support/shipped.h"

namespace bench {

using namespace kneecoach;

/// Two checks: nobody's trouble, and a person with much to say in both legs.
bool screening() {
    const Pack& pack = shippedPack();
    const Check clear = person().complete();
    CheckBuilder careful;
    for (Leg leg : bothLegs)
        careful.answer("varicose-veins", "yes", leg)
            .mark("varicose-veins", {"calf", "adductors"}, leg)
            .answer("skin-problem", "yes", leg)
            .mark("skin-problem", {"patella"}, leg)
            .answer("long-term-knee-problem", "wear-and-tear", leg)
            .answer("leg-swelling", "gone-by-morning", leg);
    careful.answer("diabetes", "yes")
        .answer("blood-thinners", "yes")
        .answer("fragile-bones-or-skin", "yes");
    const Check much = careful.cleared("diabetes", "2026-11-01")
                           .cleared("blood-thinners", "2026-11-01")
                           .cleared("long-term-knee-problem", "2026-11-01")
                           .complete();
    bool started = true;
    const Micros fast = median(2001, [&] { started &= screen(pack, clear).mayStart(); });
    const Micros slow = median(2001, [&] { started &= screen(pack, much).mayStart(); });
    if (!started) std::printf("the checks of this figure no longer open: mend the benchmark\n");
    return report("screening verdict, all clear", fast, Micros(5))
        & report("screening verdict, many reasons", slow, Micros(5)) & started;
}

} // namespace bench
