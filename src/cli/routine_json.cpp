// SPDX-License-Identifier: MIT
#include "cli/routine_json.h"

#include "routine/why_not_started.h"

namespace kneecoach {
namespace {

using Object = Value::Object;
using List = Value::List;

Value whole(Seconds seconds) { return std::int64_t{seconds.count()}; }

template <class Ids>
Value idsJson(const Ids& ids) {
    List list;
    for (const auto& id : ids) list.emplace_back(id.text());
    return list;
}

Value stepJson(const PlannedStep& step) {
    Object object{{"step", step.step.text()}, {"technique", step.technique.text()},
        {"regions", idsJson(step.regions)}, {"tool", step.tool.text()},
        {"position", step.position.text()}, {"setup", step.setup.text()},
        {"direction", name(step.direction)}, {"pressure", step.pressure},
        {"seconds", whole(step.seconds)}, {"round", step.round}, {"load", step.load}};
    if (step.hand) object.emplace_back("hand", name(*step.hand));
    if (step.opensAt) {
        object.emplace_back("opens_at", *step.opensAt);
        object.emplace_back("opens_seconds", whole(step.opensFor));
    }
    return object;
}

Value legJson(const LegRoutine& leg) {
    List steps;
    for (const PlannedStep& step : leg.steps) steps.push_back(stepJson(step));
    Object object{{"leg", name(leg.leg)}, {"seconds", whole(leg.seconds())}};
    if (leg.asked) {
        object.emplace_back("asked_seconds", whole(*leg.asked));
        object.emplace_back("because", leg.shorterBecause.text());
    }
    object.emplace_back("steps", std::move(steps));
    return object;
}

/// Writes what a plan leaves out or closes, each with its reason in the words of interfaces.md.
class ReasonsJson {
public:
    ReasonsJson(const Pack& pack, const Decision& decision) : pack_(pack), decision_(decision) {}

    Value leftOut(const std::vector<LeftOut>& leftOut) const {
        List list;
        for (const LeftOut& left : leftOut)
            list.push_back(Object{{"leg", name(left.leg)}, {"step", left.step.text()},
                {"because", because(left.leg, left.because)}});
        return list;
    }

    Value closed(const std::vector<ClosedLeg>& closed) const {
        List list;
        for (const ClosedLeg& leg : closed)
            list.push_back(
                Object{{"leg", name(leg.leg)}, {"because", because(leg.leg, leg.because)}});
        return list;
    }

private:
    Value because(Leg leg, const RuleId& rule) const {
        return becauseOf(pack_, decision_, leg, rule).str();
    }

    const Pack& pack_;
    const Decision& decision_;
};

Value preparationsJson(const Pack& pack, const Routine& routine) {
    List list;
    for (const PreparationId& id : routine.preparations())
        list.emplace_back(pack.words.at("preparations." + id.str()));
    return list;
}

Value routineJson(const Pack& pack, const Routine& routine, const ReasonsJson& reasons) {
    List legs;
    for (const LegRoutine& leg : routine.legs()) legs.push_back(legJson(leg));
    Object object{{"format", 1}, {"preparation", preparationsJson(pack, routine)},
        {"legs", std::move(legs)}, {"left_out", reasons.leftOut(routine.leftOut())}};
    if (!routine.closed().empty()) object.emplace_back("closed", reasons.closed(routine.closed()));
    return object;
}

Value refusalJson(const NoRoutine& none, const ReasonsJson& reasons) {
    return Object{{"format", 1}, {"legs", List{}}, {"closed", reasons.closed(none.closed)},
        {"left_out", reasons.leftOut(none.leftOut)}};
}

} // namespace

Value planJson(const Pack& pack, const Plan& plan, const Decision& decision) {
    const ReasonsJson reasons(pack, decision);
    if (const auto* none = std::get_if<NoRoutine>(&plan)) return refusalJson(*none, reasons);
    return routineJson(pack, std::get<Routine>(plan), reasons);
}

} // namespace kneecoach
