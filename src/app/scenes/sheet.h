// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/journey.h"
#include "base/listed.h"
#include "ui/scene.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// What a sheet is made of: the words of the pack, the program's own, and what is true now.
struct Sheet {
    const Pack& pack;
    const Words& coach;
    const Journey& journey;

    std::string own(std::string_view path, Words::Holes holes = {}) const {
        return coach.at(path, holes);
    }
    std::string said(std::string_view path, Words::Holes holes = {}) const {
        return pack.words.at(path, holes);
    }

    /// "Left leg"
    std::string title(Leg leg) const;

    /// "left leg", within a sentence
    std::string inSentence(Leg leg) const;

    /// The number to call in an emergency, or the words for it.
    std::string number() const;
    bool knowsNumber() const;

    /// Words of a question: "text", "short", "see" …
    std::string of(std::size_t question, std::string_view what) const;
    bool has(std::size_t question, std::string_view what) const;

    /// Why an answer, or a rule, does what it does.
    std::string because(const Reason& reason) const;

    /// Why something is left out: a question, a wish, a ceiling.
    std::string because(const RuleId& rule) const;

    std::string regions(RegionBits regions) const;

    /// "Front", "Back", "Inner side", "Outer side"
    std::array<std::string, 4> sides() const;

    /// "3 May 2026", as the language writes it.
    std::string date(Date date) const;

    /// Who has reviewed the pack, or that nobody has; a sentence each.
    std::vector<std::string> reviews() const;
};

/// The same lines, with more put in at a place.
Lines with(Lines lines, std::size_t place, const std::vector<std::string>& more);

/// A page with nothing on it yet.
Scene blank(std::string id, std::string title);

Choice pressed(
    std::string id, std::string label, Choice::Look look = Choice::Look::plain, char key = 0);

/// Those of these preparations that are for this moment, in words.
Lines linesFor(
    const Sheet& sheet, const std::vector<PreparationId>& preparations, Preparation::When when);

/// The same choice, chosen or not.
Choice chosen(Choice choice, bool isChosen);

/// A line of a list that leads to a page of its own, with what it is set to now.
Choice leading(std::string id, std::string label, std::string detail);

// One function a place; each in the file of its chapter.
Scene sceneAt(const Sheet& sheet, const Welcome&);
Scene sceneAt(const Sheet& sheet, const AtHome& home);
Scene sceneAt(const Sheet& sheet, const InSettings& settings);
Scene sceneAt(const Sheet& sheet, const Telling& telling);
Scene sceneAt(const Sheet& sheet, const Sitting&);
Scene sceneAt(const Sheet& sheet, const ChoosingKnees& knees);
Scene sceneAt(const Sheet& sheet, const NoPainHere& here);
Scene sceneAt(const Sheet& sheet, const Inquiry& inquiry);
Scene sceneAt(const Sheet& sheet, const TheySaidYes& yes);
Scene sceneAt(const Sheet& sheet, const Stopped& stopped);
Scene sceneAt(const Sheet& sheet, const Reporting& reporting);
Scene sceneAt(const Sheet& sheet, const Shut& shut);
Scene sceneAt(const Sheet& sheet, const YourPlan& plan);
Scene sceneAt(const Sheet& sheet, const SeeingSteps& seeing);
Scene sceneAt(const Sheet& sheet, const ChangingPlan& changing);
Scene sceneAt(const Sheet& sheet, const HandsReady& ready);
Scene sceneAt(const Sheet& sheet, const InSession& session);
Scene sceneAt(const Sheet& sheet, const Recheck& recheck);
Scene sceneAt(const Sheet& sheet, const AtEnd& end);
Scene sceneAt(const Sheet& sheet, const OnPaper& paper);
Scene sceneAt(const Sheet& sheet, const TypingCode& typing);
Scene sceneAt(const Sheet& sheet, const Reminding& reminding);
Scene sceneAt(const Sheet& sheet, const Trouble& trouble);
Scene sceneAt(const Sheet& sheet, const Gone&);

} // namespace kneecoach
