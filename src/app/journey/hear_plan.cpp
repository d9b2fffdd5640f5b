// SPDX-License-Identifier: MIT
#include "app/journey/change_plan.h"
#include "app/journey/walk.h"

namespace kneecoach {

/// From the second visit on the plan and the hands stand on one page, and one press begins.
void Walk::hear(const YourPlan& plan, std::string_view wish) {
    if (wish == "steps") return go(SeeingSteps{plan});
    if (wish == "change") return go(ChangingPlan{plan});
    if (wish == "code") return go(TypingCode{});
    if (wish == "paper" && std::holds_alternative<Routine>(plan.plan)) return goToPaper(plan);
    if (wish == "lighter" || wish == "as-planned") {
        j_.told.isLighter = wish == "lighter";
        return goOn();
    }
    if (!std::holds_alternative<Routine>(plan.plan)) return;
    if (wish == "begin" && j_.told.wasHereBefore()) return begin(plan);
    if (wish == "start" && !j_.told.wasHereBefore()) go(HandsReady{plan});
}

void Walk::hear(const HandsReady& ready, std::string_view wish) {
    if (wish == "begin") begin(ready.plan);
}

/// One thing at a time; what takes one answer leads back to the list.
void Walk::hear(const ChangingPlan& changing, std::string_view wish) {
    using enum ChangingPlan::Of;
    if (wish == "keep" && changing.of == all) return goOn();
    if (wish == "keep") return showChanged(all, changing.leg);
    if (const auto of = behind(wish, "change/"))
        return showChanged(subjectNamed(*of), changing.leg);
    if (const auto leg = behind(wish, "leg/"))
        return showChanged(changing.of, legNamed(*leg).value_or(changing.leg));
    if (wish == "floor/yes" && changing.of == floor) j_.told.wish.position = PositionId("floor");
    if (wish == "floor/yes" || wish == "floor/no") return showChanged(all, changing.leg);
    if (wish == "position/floor") return showChanged(floor, changing.leg);
    if (!change(changing, wish)) return;
    const bool takesMore = changing.of == tools || changing.of == tender || changing.of == steps;
    showChanged(takesMore ? changing.of : all, changing.leg);
}

/// The plan is made anew with every change; what no longer leads to a plan is shown at once.
void Walk::showChanged(ChangingPlan::Of of, Leg leg) {
    Place changed = onward();
    if (auto* plan = std::get_if<YourPlan>(&changed))
        return go(ChangingPlan{std::move(*plan), of, leg});
    if (std::holds_alternative<Inquiry>(changed)) j_.remark = "check.new-leg";
    go(std::move(changed));
}

} // namespace kneecoach
