// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "tone/volume.h"
#include "ui/session_keys.h"

#include <optional>
#include <string>

namespace kneecoach {

/// How the person's hands are: sore ones are spared, numb ones press lightly.
enum class HandState { fine, sore, numb };

/// How the person likes the program to be. None of it is health data, and all of it can be changed in the settings.
struct Liking {
    enum class Look { system, light, dark, contrast };

    int percent = 100; ///< size of the letters: 100, 125, 150 or 200
    Look look = Look::system;
    bool lessMotion = false;
    bool fromAfar = false;          ///< the session as it is read from two metres away
    Volume volume = Volume::medium; ///< of the tones
    std::string language = "en";
    std::optional<CountryId> country;
    std::string ownNumber; ///< to be called in an emergency, in place of the country's; digits
    HandState hands = HandState::fine;
    SessionKeys keys = defaultKeys();

    friend bool operator==(const Liking&, const Liking&) = default;
};

/// Digits of an own number: such as 112; as many as E.164 allows.
inline constexpr std::size_t shortestNumber = 3;
inline constexpr std::size_t longestNumber = 15;

/// The sizes of letters one may choose, in percent.
inline constexpr int letterSizes[] = {100, 125, 150, 200};

} // namespace kneecoach
