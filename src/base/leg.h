// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace kneecoach {

enum class Leg { left, right };

inline constexpr std::array bothLegs{Leg::left, Leg::right};

constexpr Leg other(Leg leg) { return leg == Leg::left ? Leg::right : Leg::left; }

constexpr std::string_view name(Leg leg) { return leg == Leg::left ? "left" : "right"; }

constexpr std::optional<Leg> legNamed(std::string_view text) {
    if (text == "left") return Leg::left;
    if (text == "right") return Leg::right;
    return std::nullopt;
}

/// One value for each leg.
template <class T>
struct PerLeg {
    T left{};
    T right{};

    constexpr T& operator[](Leg leg) { return leg == Leg::left ? left : right; }
    constexpr const T& operator[](Leg leg) const { return leg == Leg::left ? left : right; }
    friend constexpr bool operator==(const PerLeg&, const PerLeg&) = default;
};

} // namespace kneecoach
