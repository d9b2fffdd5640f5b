// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "content/body.h"

namespace kneecoach {

enum class Motion { glide, circle, taps, pass, hold };

/// The part of the hand that touches the leg.
enum class Hand { palms, fingers, fingertips, heel, edge, knuckles, oneFinger };

inline constexpr std::array<std::string_view, 5> motionNames{"glide", "circle", "taps", "pass", "hold"};
inline constexpr std::array<std::string_view, 7> handNames{"palms", "fingers", "fingertips", "heel", "edge", "knuckles", "one-finger"};

constexpr std::string_view name(Motion motion) { return motionNames.at(static_cast<std::size_t>(motion)); }
constexpr std::string_view name(Hand hand) { return handNames.at(static_cast<std::size_t>(hand)); }

/// How a technique moves: `strokes` in every `period`. Of a glide the first `press` presses and the rest comes back
/// lightly; a hold breathes in for `press` and out for the rest.
struct Tempo {
    int strokes = 1;
    Millis period{};
    Millis press{};
};

/// A hand a technique may use, and what it costs that hand: 0 nothing to 3 fingertips that press.
struct HandLoad {
    Hand hand = Hand::palms;
    int load = 0;
    std::optional<int> strokes = std::nullopt; ///< where this hand has a count of its own (flat palms tap slower)
};

struct Technique {
    TechniqueId id;
    Motion motion = Motion::glide;
    Tempo tempo;
    Seconds longestHold{};  ///< zero where it is no hold
    Seconds longestRun{};   ///< of neighbouring steps of this technique that share a region
    std::vector<HandLoad> hands;
    int toolLoad = 0;
    std::vector<SourceRef> sources;
};

/// Hands, or a thing that presses in their place.
struct Tool {
    ToolId id;
    Pressure opensAt = firmest;  ///< the pressure a step with it begins with …
    Seconds opensFor{};          ///< … for so long
};

inline constexpr ToolId bareHands{"hands"};

}  // namespace kneecoach
