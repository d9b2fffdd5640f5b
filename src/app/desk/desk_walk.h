// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/desk.h"

namespace kneecoach {

/// One stride of a visit: something is pressed, or time passes. Throws only what is our own fault.
class DeskWalk {
public:
    DeskWalk(const DeskSetUp& setUp, Desk desk, const Now& now);

    void hear(std::string_view wish);
    void wait();

    Desk desk() && { return std::move(d_); }

private:
    void go(DeskPlace place);
    void stay(DeskPlace place) { d_.place = std::move(place); }
    void goBack();
    void end(bool leaves = false);
    void say(const VisitSays& said) { d_.says.push_back(said); }
    bool endsInTheMiddle(std::string_view wish);

    void hear(const DeskWelcome&, std::string_view wish);
    void hear(const LettersAndColours&, std::string_view wish);
    void hear(const ShowingRoutine& showing, std::string_view wish);
    void hear(const AboutTheCheck&, std::string_view wish);
    void hear(const IsItForMe&, std::string_view wish);
    void hear(const SayingNo& example, std::string_view wish);
    void hear(const AtStaff&, std::string_view wish);
    void hear(const TypingPin& typing, std::string_view wish);
    void hear(const ForClinician& clinician, std::string_view wish);
    void hear(const TellingStaff& telling, std::string_view wish);
    void hear(const CleaningScreen&, std::string_view) {}
    void hear(const BeforeCheck&, std::string_view wish);
    void hear(const Checking& checking, std::string_view wish);
    void hear(const EndingCheck& ending, std::string_view wish);
    void hear(const QuestionsPaper& paper, std::string_view wish);
    void hear(const VisitOver&, std::string_view) {}

    void tried(const TypingPin& typing);
    void chosen(TypingPin typing);
    void beginCheck();
    void film(ShowingRoutine showing);

    const DeskSetUp& setUp_;
    Desk d_;
    Now now_;
};

} // namespace kneecoach
