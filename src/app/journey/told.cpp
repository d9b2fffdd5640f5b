// SPDX-License-Identifier: MIT
#include "app/journey/told.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// A leg that cannot get its least length any more has had its massage today.
void addDose(const Pack& pack, const Told& told, Check& check) {
    for (const Leg leg : bothLegs)
        if (leftToday(pack, told, leg) < pack.session.limits.leastLeg)
            check.stops.push_back({leg, "leg-full", dayOf(check.at)});
}

} // namespace

Check judged(const Pack& pack, const Told& told) {
    Check check = told.check;
    check.stops = stopsOf(told.stops);
    addDose(pack, told, check);
    return check;
}

void give(const Pack& pack, Told& told, std::size_t question, Leg leg, std::size_t answer) {
    told.check.answers.give(pack, question, leg, {answer, told.check.at, std::nullopt});
    told.clearanceIsOpen = false;
    told.knowsWhatIsShut = false;
}

void mark(
    const Pack& pack, Told& told, std::size_t question, Leg leg, std::vector<std::string> areas) {
    const Given* given = told.check.answers.to(pack, question, leg);
    if (!given || areas.empty()) return;
    RegionBits off;
    for (const std::string& area : areas)
        off |= excludedByMark(pack, area).value_or(RegionBits::first(pack.regions.size()));
    told.check.answers.give(pack, question, leg, {given->answer, told.check.at, off});
    told.areas[{question, leg}] = std::move(areas);
}

void forgetPage(const Pack& pack, Told& told, std::size_t page) {
    for (std::size_t question = 0; question < pack.questions.size(); ++question)
        for (const Leg leg : bothLegs)
            if (pack.questions[question].page == page)
                told.check.answers.forget(pack, question, leg);
}

void forgetGetHelpSigns(const Pack& pack, Told& told) {
    for (std::size_t page = 0; page < pack.pages.size(); ++page)
        if (pack.pages[page].getHelp) forgetPage(pack, told, page);
}

void book(Told& told, const PerLeg<Millis>& played) {
    const Date today = dayOf(told.check.at);
    if (told.played.day != today) told.played = {today, {}};
    for (const Leg leg : bothLegs) told.played.time[leg] += played[leg];
}

Millis leftToday(const Pack& pack, const Told& told, Leg leg) {
    const Millis most = pack.session.limits.leg;
    if (told.played.day != dayOf(told.check.at)) return most;
    return std::max(most - told.played.time[leg], Millis{0});
}

} // namespace kneecoach
