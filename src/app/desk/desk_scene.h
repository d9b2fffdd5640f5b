// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/desk.h"
#include "app/scenes/sheet.h"

namespace kneecoach {

/// The page a visitor sees. While the film plays, the session view is shown in its place.
Scene deskScene(const DeskSetUp& setUp, const Words& coach, const Desk& desk);

/// What a page of the desk is made of.
struct DeskSheet {
    const DeskSetUp& setUp;
    const Words& coach;
    const Desk& desk;
    const Journey journey; ///< of nobody: for what pages of the walk are made of

    DeskSheet(const DeskSetUp& set, const Words& words, const Desk& visit);

    Sheet sheet() const { return {setUp.pack, coach, journey}; }
    std::string own(std::string_view path, Words::Holes holes = {}) const {
        return coach.at(path, holes);
    }
};

// One function a place; each in the file of its chapter.
Scene sceneAt(const DeskSheet& sheet, const DeskWelcome&);
Scene sceneAt(const DeskSheet& sheet, const LettersAndColours&);
Scene sceneAt(const DeskSheet& sheet, const ShowingRoutine& showing);
Scene sceneAt(const DeskSheet& sheet, const AboutTheCheck&);
Scene sceneAt(const DeskSheet& sheet, const IsItForMe&);
Scene sceneAt(const DeskSheet& sheet, const SayingNo& example);
Scene sceneAt(const DeskSheet& sheet, const AtStaff&);
Scene sceneAt(const DeskSheet& sheet, const TypingPin& typing);
Scene sceneAt(const DeskSheet& sheet, const ForClinician& clinician);
Scene sceneAt(const DeskSheet& sheet, const TellingStaff& telling);
Scene sceneAt(const DeskSheet& sheet, const CleaningScreen& cleaning);
Scene sceneAt(const DeskSheet& sheet, const BeforeCheck&);
Scene sceneAt(const DeskSheet& sheet, const Checking& checking);
Scene sceneAt(const DeskSheet& sheet, const EndingCheck&);
Scene sceneAt(const DeskSheet& sheet, const QuestionsPaper& paper);
Scene sceneAt(const DeskSheet& sheet, const VisitOver&);

/// A quiet way back to the first page.
Choice toStart(const DeskSheet& sheet);

} // namespace kneecoach
