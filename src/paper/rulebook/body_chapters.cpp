// SPDX-License-Identifier: MIT
#include "paper/rulebook/chapters.h"
#include "paper/rulebook/facts.h"

#include <array>

namespace kneecoach {
namespace {

constexpr std::array sideWords{
    "book.side-front", "book.side-back", "book.side-inner", "book.side-outer"};

std::vector<std::string> sides(const PaperWords& words, const std::vector<Side>& sides) {
    std::vector<std::string> names;
    for (const Side side : sides)
        names.push_back(words.own(sideWords.at(static_cast<std::size_t>(side))));
    return names;
}

Table facts(const PaperWords& words, const Region& region) {
    return Facts(words)
        .add("book.group", words.said("groups." + region.group.str()))
        .add("book.words", words.said("regions." + region.id.str() + ".where"))
        .add("book.sides", sides(words, region.sides))
        .add("book.enough-alone", words.own(region.enoughAlone ? "book.yes" : "book.not-enough"))
        .sources(region.sources)
        .table();
}

Table facts(const PaperWords& words, const AlwaysOff& place) {
    return Facts(words)
        .add("book.words", words.said("always_off." + place.id.str() + ".why"))
        .add("book.sides", sides(words, place.sides))
        .add("book.taken-along", namesIn(words, words.pack.regions, place.takes))
        .sources(place.sources)
        .table();
}

Table facts(const PaperWords& words, const Position& position) {
    return Facts(words)
        .add("book.words", words.said("positions." + position.id.str() + ".how"))
        .addIf(position.canBeWished, "book.can-be-wished")
        .addIf(position.liesOnOtherLeg, "book.on-other-leg")
        .addIf(position.needsVoice, "book.needs-voice")
        .table();
}

/// How the leg is set in each way to sit or lie: the words for it, and what can be reached then.
Table setups(const PaperWords& words, const Position& position) {
    Table table{{words.own("book.what"), words.own("book.value")}, {}, {3, 7}};
    for (const Setup& setup : position.setups) {
        const std::string id = setup.id.str();
        const auto reached = namesIn(words, words.pack.regions, setup.reaches);
        std::string says = words.said("positions." + position.id.str() + ".setups." + id);
        if (setup.needsStool) says += " " + words.own("book.needs-stool");
        if (!reached.empty())
            says += " " + words.own("book.reaches", {{"regions", listed(reached)}});
        table.rows.push_back({words.own("book.setup", {{"id", id}}), says});
    }
    return table;
}

} // namespace

Section placeChapter(const PaperWords& words) {
    Section chapter{words.own("book.places"), std::nullopt, {Heading{words.own("book.region"), 1}}};
    for (const Region& region : words.pack.regions) {
        chapter.blocks.emplace_back(Heading{withId(words, region.id)});
        chapter.blocks.emplace_back(facts(words, region));
    }
    chapter.blocks.emplace_back(Heading{words.own("book.always-off"), 1});
    for (const AlwaysOff& place : words.pack.alwaysOff) {
        chapter.blocks.emplace_back(Heading{withId(words, place.id)});
        chapter.blocks.emplace_back(facts(words, place));
    }
    return chapter;
}

Section positionChapter(const PaperWords& words) {
    Section chapter{words.own("book.positions"), std::nullopt, {}};
    for (const Position& position : words.pack.positions) {
        chapter.blocks.emplace_back(Heading{withId(words, position.id)});
        chapter.blocks.emplace_back(facts(words, position));
        if (!position.setups.empty()) chapter.blocks.emplace_back(setups(words, position));
    }
    return chapter;
}

} // namespace kneecoach
