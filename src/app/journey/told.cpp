// SPDX-License-Identifier: MIT
#include "app/journey/told.h"

#include "app/journey/earlier.h"

namespace kneecoach {
namespace {

/// The last answer of the chain that `number` reaches.
std::size_t answerReached(const Question& question, int number) {
    std::size_t reached = benign;
    for (std::size_t place = 0; place < question.chain.size(); ++place)
        if (question.chain[place].from && *question.chain[place].from <= number) reached = place;
    return reached;
}

} // namespace

Check judged(const Pack& pack, const Told& told) {
    Check check = told.check;
    check.stops = stopsOf(told.stops);
    for (const Leg leg : bothLegs)
        if (told.hurt[leg] == dayOf(check.at))
            check.stops.push_back({leg, "hurt", dayOf(check.at)});
    for (const Leg leg : bothLegs)
        for (const Closing& closing : adviceToday(pack, told, leg).closings)
            check.stops.push_back({closing.leg, closing.rule, closing.until});
    return check;
}

void give(const Pack& pack, Told& told, std::size_t question, Leg leg, std::size_t answer) {
    told.check.answers.give(pack, question, leg, {answer, told.check.at, std::nullopt});
    told.clearanceIsOpen = false;
    told.knowsWhatIsShut = false;
}

void giveNumber(const Pack& pack, Told& told, std::size_t question, Leg leg, int number) {
    told.pain[leg] = number;
    told.repliedAt[leg] = told.check.at;
    give(pack, told, question, leg, answerReached(pack.questions.at(question), number));
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

} // namespace kneecoach
