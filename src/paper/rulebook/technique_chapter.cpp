// SPDX-License-Identifier: MIT
#include "paper/rulebook/chapters.h"
#include "paper/rulebook/facts.h"

namespace kneecoach {
namespace {

std::string load(const PaperWords& words, const HandLoad& hand) {
    const std::string named = words.said("hands." + std::string(name(hand.hand)));
    const std::string load = std::to_string(hand.load);
    if (!hand.strokes) return words.own("book.load", {{"hand", named}, {"load", load}});
    return words.own("book.load-strokes",
        {{"hand", named}, {"load", load}, {"count", std::to_string(*hand.strokes)}});
}

std::vector<std::string> loads(const PaperWords& words, const Technique& technique) {
    std::vector<std::string> all;
    for (const HandLoad& hand : technique.hands) all.push_back(load(words, hand));
    return all;
}

std::string inSecondsIfAny(const PaperWords& words, Millis time) {
    if (time == Millis{0}) return {};
    return words.own("book.seconds", {{"seconds", inSeconds(time)}});
}

Table facts(const PaperWords& words, const Technique& technique) {
    const Tempo& tempo = technique.tempo;
    return Facts(words)
        .add("book.words", words.said("techniques." + technique.id.str() + ".how"))
        .add("book.motion", words.own("book.motion-" + std::string(name(technique.motion))))
        .add("book.tempo",
            words.own("book.tempo-strokes",
                {{"count", std::to_string(tempo.strokes)}, {"seconds", inSeconds(tempo.period)}}))
        .add("book.press", inSecondsIfAny(words, tempo.press))
        .add("book.longest-hold", inSecondsIfAny(words, technique.longestHold))
        .add("book.longest-run", inSecondsIfAny(words, technique.longestRun))
        .add("book.loads", loads(words, technique))
        .add("book.tool-load", std::to_string(technique.toolLoad))
        .sources(technique.sources)
        .table();
}

std::string opening(const PaperWords& words, const Tool& tool) {
    if (tool.opensFor == Seconds{0}) return words.own("book.nothing");
    return words.own("book.opens",
        {{"pressure", std::to_string(tool.opensAt)}, {"seconds", number(tool.opensFor)}});
}

Table tools(const PaperWords& words) {
    Table table{{words.own("book.tools"), words.own("book.value")}, {}, {3, 7}};
    for (const Tool& tool : words.pack.tools)
        table.rows.push_back({withId(words, tool.id), opening(words, tool)});
    return table;
}

} // namespace

Section techniqueChapter(const PaperWords& words) {
    Section chapter{words.own("book.techniques"), std::nullopt, {}};
    for (const Technique& technique : words.pack.techniques) {
        chapter.blocks.emplace_back(Heading{withId(words, technique.id)});
        chapter.blocks.emplace_back(facts(words, technique));
    }
    chapter.blocks.emplace_back(Heading{words.own("book.tools")});
    chapter.blocks.emplace_back(tools(words));
    return chapter;
}

} // namespace kneecoach
