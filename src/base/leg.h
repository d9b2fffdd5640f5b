// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <stdexcept>
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

/// One value for each leg. A leg that is neither is no leg's: std::out_of_range.
template <class T>
struct PerLeg {
    T left{};
    T right{};

    constexpr T& operator[](Leg leg) { return of(*this, leg); }
    constexpr const T& operator[](Leg leg) const { return of(*this, leg); }
    friend constexpr bool operator==(const PerLeg&, const PerLeg&) = default;

private:
    template <class Pair>
    static constexpr auto& of(Pair& pair, Leg leg) {
        if (leg == Leg::left) return pair.left;
        if (leg == Leg::right) return pair.right;
        throw std::out_of_range("neither the left leg nor the right one");
    }
};

} // namespace kneecoach
