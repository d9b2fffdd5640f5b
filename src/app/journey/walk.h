// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/journey.h"
#include "app/journey/wishes.h"

#include <optional>
#include <string_view>

namespace kneecoach {

/// One stride of a journey: something is heard, or time passes. Throws only what is our own fault.
class Walk {
public:
    Walk(const Pack& pack, Journey journey, const Now& now);

    void hear(std::string_view wish);
    void wait();

    /// A new visit begins, with what was kept of earlier ones.
    void reopen();

    Journey journey() && { return std::move(j_); }

private:
    // Where one comes to: arrows.cpp.
    Place onward();
    void go(Place place);
    void goOn() { go(nextAfterGoingBack(onward())); }
    Place nextAfterGoingBack(Place next);
    bool isLive(std::size_t question) const;
    void dropAheadAt(const Place& place);
    void back();

    // What is pressed in each place: hear*.cpp.
    void hear(const Welcome&, std::string_view wish);
    void hear(const AtHome& home, std::string_view wish);
    void hear(const InSettings& settings, std::string_view wish);
    void hear(const Telling& telling, std::string_view wish);
    void hear(const Sitting&, std::string_view wish);
    void hear(const ChoosingKnees& knees, std::string_view wish);
    void hear(const NoPainHere& here, std::string_view wish);
    void hear(const Inquiry& inquiry, std::string_view wish);
    void hear(const TheySaidYes& yes, std::string_view wish);
    void hear(const Stopped& stopped, std::string_view wish);
    void hear(const Reporting& reporting, std::string_view wish);
    void hear(const Shut& shut, std::string_view wish);
    void hear(const YourPlan& plan, std::string_view wish);
    void hear(const SeeingSteps&, std::string_view) {}
    void hear(const ChangingPlan& changing, std::string_view wish);
    void hear(const HandsReady& ready, std::string_view wish);
    void hear(const InSession& session, std::string_view wish);
    void hear(const Recheck& recheck, std::string_view wish);
    void hear(const AtEnd& end, std::string_view wish);
    void hear(const OnPaper& paper, std::string_view wish);
    void hear(const TypingCode& typing, std::string_view wish);
    void hear(const Reminding& reminding, std::string_view wish);
    void wishAs(const Wish& wish);
    void hear(const Trouble& trouble, std::string_view wish);
    void hear(const Gone&, std::string_view) {}
    void goToPaper(const YourPlan& plan, std::optional<AtEnd> end = std::nullopt);
    bool usesLetter() const;
    void chooseKnee(Leg leg, bool hasOneLeg);
    void sayPainNow(std::string_view wish);
    void saySoreness(const AtHome& home, std::string_view wish);
    void saySoreness(AfterLastTime soreness, const PerLeg<bool>& asked);
    void goToWhichLeg(AfterLastTime soreness);
    void keepSoreness(AfterLastTime soreness, const PerLeg<bool>& legs);
    bool chooseCountry(std::string_view wish);
    void setLetterSize(int percent);
    bool setHands(std::string_view hands);
    void setVolume(std::string_view wish);
    void typeNumber(InSettings settings, std::string_view wish);
    void chooseKey(InSettings settings, std::string_view wish);

    // Stops: stops.cpp.
    std::optional<RememberedStop> stopToShow();
    bool isDue(const RememberedStop& stop) const;
    void remember(const RememberedStop& stop);
    void forget(const RememberedStop& stop);
    void askPagesAgain(const RememberedStop& stop);
    void dropCorrected();
    void report(const Reporting& reporting, Date on);

    // What is shut, and what a yes may open: shut.cpp, they_said_yes.cpp.
    bool everyLegIsShut(const Inquiry& next) const;
    Shut shutSoFar();
    Shut shut(const Decision& decision);
    std::optional<TheySaidYes> openClearances(const Decision& decision) const;
    void record(const TheySaidYes& yes, Date on);
    void eraseRecords(const TheySaidYes& yes);

    // Plan and session: planning.cpp, playing.cpp, booking.cpp.
    Decision decided() const;
    Permits permitted(const Decision& decision) const;
    Wish wishToday(const Decision& decision) const;
    YourPlan planned(const Decision& decision) const;
    bool change(const ChangingPlan& changing, std::string_view asked);
    void showChanged(ChangingPlan::Of of, Leg leg);
    void begin(const YourPlan& plan);
    void tell(InSession session, Command command);
    void settle(InSession session);
    void end(const InSession& session);
    bool hurtsToday() const;
    void keepPainAfter(Leg leg, int pain);
    void recheckOn(Recheck recheck);

    std::optional<Leg> painlessKnee() const;

    const Pack& pack_;
    Journey j_;
    Now now_;
};

} // namespace kneecoach
