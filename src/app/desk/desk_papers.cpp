// SPDX-License-Identifier: MIT
#include "app/desk/desk_papers.h"

#include "app/papers.h"
#include "app/print_quietly.h"
#include "paper/questions_paper.h"
#include "paper/rulebook_paper.h"

namespace kneecoach {
namespace {

bool usesLetter(const Liking& liking) {
    return liking.country == CountryId("us") || liking.country == CountryId("ca");
}

/// What the page of the check shows.
Paper paperOfTheCheck(const DeskSetUp& setUp, const Words& coach, const Checking& checking) {
    const auto* paper = std::get_if<OnPaper>(&checking.journey.place);
    return paper ? paperOf({setUp.pack, coach, checking.journey}, *paper) : Paper{};
}

} // namespace

Paper paperFor(const DeskSetUp& setUp, const Words& coach, const Desk& desk, const PaperJob& job) {
    const PaperWords words{setUp.pack, coach};
    if (job.what == PaperJob::What::ruleBook) return rulebookPaper(words, markOf(words));
    const auto* checking = std::get_if<Checking>(&desk.place);
    if (job.what == PaperJob::What::ofTheCheck && checking)
        return paperOfTheCheck(setUp, coach, *checking);
    return questionsPaper(words, dayOf(desk.today), emergencyNumber(setUp.pack, desk.liking));
}

PageSetup setupFor(const Desk& desk) {
    if (const auto* checking = std::get_if<Checking>(&desk.place))
        if (const auto* paper = std::get_if<OnPaper>(&checking->journey.place))
            return setupOf(*paper);
    return {usesLetter(desk.liking) ? PaperSize::letter : PaperSize::a4, desk.liking.percent > 125};
}

bool printedAtTheDesk(
    const DeskSetUp& setUp, const Words& coach, const Desk& desk, const PaperJob& job) {
    return printedQuietly(paperFor(setUp, coach, desk, job), setupFor(desk), coach);
}

} // namespace kneecoach
