// SPDX-License-Identifier: MIT
#pragma once

#include "clinic/clinics.h"
#include "routine/random_cases.h"

#include <string>
#include <vector>

/// Clinic files by the dice, and what no clinic may ask for.
namespace kneecoach::clinic_tests {

inline Value::List anySteps(routine_tests::Dice& dice, int percent) {
    const auto& kept = shippedPack().routine.kept;
    Value::List steps;
    for (const Step& step : shippedPack().steps)
        if (dice.chance(percent) && std::ranges::find(kept, step.id) == kept.end())
            steps.emplace_back(step.id.str());
    return steps;
}

/// A sound file: it takes away what it likes.
inline Value::Object anyClinic(routine_tests::Dice& dice) {
    Value::Object clinic{{"format", 1}, {"name", "Any clinic"}};
    if (dice.chance(80))
        clinic.emplace_back("steps_off", anySteps(dice, dice.chance(20) ? 70 : 15));
    Value::List minutes;
    for (int one = 5; one <= 10; ++one)
        if (dice.chance(40)) minutes.emplace_back(one);
    if (!minutes.empty()) clinic.emplace_back("minutes", std::move(minutes));
    if (dice.chance(50))
        clinic.emplace_back("sessions_a_week", 1 + static_cast<int>(dice.below(5)));
    if (dice.chance(30)) clinic.emplace_back("emergency_number", "112");
    if (dice.chance(30)) clinic.emplace_back("languages", Value::List{"en"});
    return clinic;
}

/// A key, and a value that would give more than the pack does.
struct Attempt {
    std::string key;
    Value value;
};

inline const std::vector<Attempt>& attempts() {
    using List = Value::List;
    using Object = Value::Object;
    static const std::vector<Attempt> all = [] {
        std::vector<Attempt> list{{"minutes", List{11}}, {"minutes", List{8, 60}},
            {"minutes", List{4}}, {"minutes", List{0}}, {"minutes", List{-8}},
            {"minutes", List{"10"}}, {"minutes", List{8.5}}, {"minutes", 20},
            {"minutes", List{std::int64_t{4294967304}}}, {"sessions_a_week", 6},
            {"sessions_a_week", 7}, {"sessions_a_week", 100}, {"sessions_a_week", 0},
            {"sessions_a_week", -1}, {"sessions_a_week", "5"}, {"steps_off", List{"no-such-step"}},
            {"steps_off", List{""}}, {"steps_off", Object{}}, {"languages", List{"xx"}},
            {"languages", List{"../en"}}, {"emergency_number", "call me"}, {"emergency_number", ""},
            {"format", 2}};
        for (const StepId& kept : shippedPack().routine.kept)
            list.push_back({"steps_off", List{kept.str()}});
        for (const char* key : {"pressure", "max_pressure", "firmness", "limits", "leg_minutes",
                 "hold_seconds", "step_seconds", "knee_seconds", "steps", "steps_on", "include",
                 "leave_out", "techniques", "tools", "positions", "regions", "always_off",
                 "questions", "restrictions", "answers", "clearances", "permits", "outcomes",
                 "effects", "stops", "screening", "between", "dose_days", "dose_stop_at",
                 "idle_seconds", "idle_times", "words", "reviews", "checksum", "pack", "routine",
                 "offer", "kept", "$schema", "__proto__", ""})
            list.push_back({key, 3});
        return list;
    }();
    return all;
}

/// The same file with this key in the place of its own.
inline Value with(Value::Object clinic, const Attempt& attempt) {
    std::erase_if(clinic, [&](const Value::Member& each) { return each.first == attempt.key; });
    clinic.emplace_back(attempt.key, attempt.value);
    return clinic;
}

} // namespace kneecoach::clinic_tests
