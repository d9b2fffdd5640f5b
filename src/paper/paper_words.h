// SPDX-License-Identifier: MIT
#pragma once

#include "base/dates.h"
#include "base/leg.h"
#include "base/listed.h"
#include "content/pack.h"

#include <string>
#include <string_view>
#include <vector>

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

    /// What is said at `path` where paper has no words of its own for it at `paper`; empty where there are none at all.
    std::string onPaper(std::string_view paper, std::string_view path) const;

    /// The code of the language it is all written in.
    std::string language() const;

    /// "Left leg"
    std::string title(Leg leg) const;

    /// "left leg", within a sentence
    std::string inSentence(Leg leg) const;

    /// "20 November 2026"
    std::string date(Date day) const;

    /// "a, b, c": the names of regions.
    std::string regions(const std::vector<RegionId>& regions) const;
};

/// One sentence after the other, those that are empty left out.
std::string sentences(const std::vector<std::string>& parts);

/// The preparations for this moment, as paper says them. Where the keyboard stands is of no use to it.
std::vector<std::string> preparationLines(const PaperWords& words,
    const std::vector<PreparationId>& preparations, Preparation::When when);

/// Who handed it out, if a clinic did; pack, version, whether somebody reviewed it, and the day: the foot of every paper.
std::string footOf(const PaperWords& words, Date day);

} // namespace kneecoach
