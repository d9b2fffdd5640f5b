// SPDX-License-Identifier: MIT
#include "paper/rulebook/chapters.h"
#include "paper/rulebook/facts.h"
#include "routine/ceilings.h"

namespace kneecoach {
namespace {

Table restrictionFacts(const PaperWords& words, const NamedRestriction& named) {
    const Pack& pack = words.pack;
    const Restriction& limits = named.restriction;
    const Exclusions& out = limits.excluded;
    return Facts(words)
        .add("book.words", words.said("restrictions." + named.id.str()))
        .add("book.regions-out", namesIn(words, pack.regions, out.regions))
        .add("book.techniques-out", namesIn(words, pack.techniques, out.techniques))
        .add("book.tools-out", namesIn(words, pack.tools, out.tools))
        .add("book.preparations-out", namesIn(words, pack.preparations, out.preparations))
        .add("book.positions-out", namesIn(words, pack.positions, out.positions))
        .add("book.most-pressure",
            limits.maxPressure < firmest ? pressure(words, limits.maxPressure) : "")
        .add("book.most-minutes",
            limits.maxMinutes < longestLeg ? minutes(words, limits.maxMinutes) : "")
        .table();
}

Table ceilingTable(const PaperWords& words) {
    Table table{{words.own("book.what"), words.own("book.by-program"), words.own("book.by-pack")},
        {}, {6, 2, 2}};
    const Limits& own = words.pack.session.limits;
    const auto add = [&](std::string_view path, const std::string& most, const std::string& here) {
        table.rows.push_back({words.own(path), most, here});
    };
    add("book.limit-leg", number(ceilings.leg), number(own.leg));
    add("book.limit-least-leg", number(ceilings.leastLeg), number(own.leastLeg));
    add("book.limit-hold", number(ceilings.hold), number(own.hold));
    add("book.limit-step", number(ceilings.step), number(own.step));
    add("book.limit-long-step", number(ceilings.longStep), number(own.longStep));
    add("book.limit-knee", number(ceilings.knee), number(own.knee));
    add("book.limit-pressure", std::to_string(ceilings.pressure), std::to_string(own.pressure));
    return table;
}

} // namespace

Section restrictionChapter(const PaperWords& words) {
    Section chapter{words.own("book.restrictions"), std::nullopt, {}};
    for (const NamedRestriction& named : words.pack.restrictions) {
        chapter.blocks.emplace_back(Heading{named.id.str()});
        chapter.blocks.emplace_back(restrictionFacts(words, named));
    }
    return chapter;
}

Section ceilingChapter(const PaperWords& words) {
    return {words.own("book.ceilings"), std::nullopt,
        {Paragraph{words.own("book.ceilings-what")}, ceilingTable(words),
            Bullets{{words.own("book.limit-no-go"), words.own("book.limit-knee-light"),
                words.own("book.limit-rise"),
                words.own("book.limit-setups", {{"count", std::to_string(mostSetupChanges)}}),
                words.own(
                    "book.limit-weight", {{"pressure", std::to_string(bodyWeightPressure)}})}}}};
}

} // namespace kneecoach
