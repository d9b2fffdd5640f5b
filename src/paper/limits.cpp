// SPDX-License-Identifier: MIT
#include "paper/limits.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// A cap that is not the last word: the one that holds is told by itself.
bool isLooserCap(const Restriction& named, const Restriction& all) {
    return named.excluded.empty()
        && (named.maxPressure != all.maxPressure || named.maxMinutes != all.maxMinutes);
}

/// The named restrictions that hold, but for those another one says already.
std::vector<const NamedRestriction*> namedIn(const Pack& pack, const Restriction& restriction) {
    std::vector<const NamedRestriction*> held;
    for (const NamedRestriction& named : pack.restrictions)
        if (contains(restriction, named.restriction)
            && !isLooserCap(named.restriction, restriction))
            held.push_back(&named);
    const auto isSaid = [&](const NamedRestriction* one) {
        return std::ranges::any_of(held, [&](const NamedRestriction* other) {
            return other != one && other->restriction != one->restriction
                && contains(other->restriction, one->restriction);
        });
    };
    std::vector<const NamedRestriction*> told;
    std::ranges::copy_if(held, std::back_inserter(told), [&](auto* one) { return !isSaid(one); });
    return told;
}

/// The names of the things of a list that are excluded.
template <class Things, class Tag>
void addNames(std::vector<std::string>& names, const PaperWords& words, const Things& things,
    Bits<Tag> excluded, std::string_view subject, std::string_view ending) {
    for (std::size_t place = 0; place < things.size(); ++place)
        if (excluded.has(place))
            names.push_back(
                words.said(std::string(subject) + things[place].id.str() + std::string(ending)));
}

/// What is left out beside what was said already.
std::vector<std::string> namesOf(
    const PaperWords& words, const Exclusions& all, const Exclusions& said) {
    const Pack& pack = words.pack;
    std::vector<std::string> names;
    addNames(names, words, pack.regions, all.regions.without(said.regions), "regions.", ".name");
    addNames(names, words, pack.techniques, all.techniques.without(said.techniques), "techniques.",
        ".name");
    addNames(names, words, pack.tools, all.tools.without(said.tools), "tools.", "");
    addNames(
        names, words, pack.positions, all.positions.without(said.positions), "positions.", ".name");
    return names;
}

void addCaps(std::vector<std::string>& lines, const PaperWords& words, const Restriction& all,
    const Restriction& said) {
    if (all.maxPressure < said.maxPressure)
        lines.push_back(words.own("paper.at-most-firm",
            {{"firmness", words.said("firmness.name-" + std::to_string(all.maxPressure))}}));
    if (all.maxMinutes < said.maxMinutes)
        lines.push_back(words.own(
            "paper.at-most-minutes", {{"minutes", std::to_string(all.maxMinutes.count())}}));
}

/// What is only done before is told by what it is.
void addPreparations(
    std::vector<std::string>& lines, const PaperWords& words, PreparationBits off) {
    std::vector<std::string> told;
    addNames(told, words, words.pack.preparations, off, "preparations.", "");
    for (const std::string& preparation : told)
        lines.push_back(words.own("paper.not-for-you", {{"words", preparation}}));
}

} // namespace

std::vector<std::string> limitLines(const PaperWords& words, const Restriction& restriction) {
    std::vector<std::string> lines;
    Restriction said;
    for (const NamedRestriction* named : namedIn(words.pack, restriction)) {
        lines.push_back(words.said("restrictions." + named->id.str()));
        said = join(said, named->restriction);
    }
    const auto names = namesOf(words, restriction.excluded, said.excluded);
    if (!names.empty()) lines.push_back(words.own("paper.not-done", {{"things", listed(names)}}));
    addCaps(lines, words, restriction, said);
    addPreparations(
        lines, words, restriction.excluded.preparations.without(said.excluded.preparations));
    return lines;
}

std::vector<RegionId> regionsOff(const Pack& pack, const Restriction& restriction) {
    std::vector<RegionId> regions;
    for (std::size_t place = 0; place < pack.regions.size(); ++place)
        if (restriction.excluded.regions.has(place)) regions.push_back(pack.regions[place].id);
    return regions;
}

} // namespace kneecoach
