// SPDX-License-Identifier: MIT
#pragma once

#include "base/dates.h"
#include "base/leg.h"
#include "content/pack.h"

#include <string>
#include <string_view>

namespace kneecoach {

/// The words a paper is written with: those of the pack, and the program's own.
struct PaperWords {
    const Pack& pack;
    const Words& coach;

    std::string own(std::string_view path, Words::Holes holes = {}) const {
        return coach.at(path, holes);
    }
    std::string said(std::string_view path, Words::Holes holes = {}) const {
        return pack.words.at(path, holes);
    }

    /// The code of the language it is all written in.
    std::string language() const;

    /// "Left leg"
    std::string title(Leg leg) const;

    /// "left leg", within a sentence
    std::string inSentence(Leg leg) const;

    std::string date(Date day) const;
};

} // namespace kneecoach
