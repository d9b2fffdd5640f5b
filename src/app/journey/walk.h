// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/journey.h"

#include <optional>
#include <string_view>

namespace kneecoach {

/// One stride of a journey: something is heard, or time passes. Throws only what is our own fault.
class Walk {
public:
    Walk(const Pack& pack, Journey journey, const Now& now);

    void hear(std::string_view wish);
    void wait();

    Journey journey() && { return std::move(j_); }

private:
    // Where one comes to: arrows.cpp.
    Place onward();
    void go(Place place);
    void goOn() { go(onward()); }
    void back();

    // What is pressed in each place: hear.cpp.
    void hear(const Welcome&, std::string_view wish);
    void hear(const ChoosingCountry&, std::string_view wish);
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
    void hear(const AtEnd&, std::string_view wish);
    void hear(const Trouble& trouble, std::string_view wish);
    void hear(const Gone&, std::string_view) {}
    void chooseKnee(Leg leg, bool hasOneLeg);

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

    // Plan and session: planning.cpp, playing.cpp.
    Decision decided() const;
    YourPlan planned(const Decision& decision);
    void change(std::string_view wish);
    void begin(const HandsReady& ready);
    void tell(InSession session, Command command);
    void settle(InSession session);
    void end(const InSession& session);
    void recheckOn(Recheck recheck);

    std::optional<Leg> painlessKnee() const;

    const Pack& pack_;
    Journey j_;
    Now now_;
};

/// What stands behind `head` in a wish like "by/doctor".
std::optional<std::string_view> behind(std::string_view wish, std::string_view head);

/// The whole number behind `head`.
std::optional<int> numberBehind(std::string_view wish, std::string_view head);

} // namespace kneecoach
