// SPDX-License-Identifier: MIT
#include "content/check_parts.h"

#include <algorithm>
#include <set>

namespace kneecoach {
namespace {

/// The references of one thing, and where they stand.
struct Cited {
    std::string_view file;
    std::string pointer; ///< of the thing
    std::string_view key;
    const std::vector<SourceRef>& references;
};

/// Calls `visit` for everything that has to say where it comes from.
template <class Visit>
void eachCited(const Pack& pack, Visit visit) {
    const auto all = [&](const auto& list, std::string_view file, std::string_view name) {
        for (std::size_t i = 0; i < list.size(); ++i)
            visit(Cited{file, path(name, i), "sources", list[i].sources});
    };
    all(pack.notes, "pack.json", "notes");
    all(pack.regions, "body.json", "regions");
    all(pack.alwaysOff, "body.json", "always_off");
    all(pack.techniques, "techniques.json", "techniques");
    all(pack.preparations, "session.json", "preparations");
    all(pack.questions, "questions.json", "questions");
    all(pack.steps, "steps.json", "steps");
    all(pack.emergencyNumbers, "emergency-numbers.json", "countries");
    for (std::size_t i = 0; i < pack.refusals.size(); ++i)
        visit(Cited{"refused-claims.json", path("refused", i), "seeds", pack.refusals[i].seeds});
}

std::string_view digitsOf(std::string_view text) {
    return text.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(text, [](char c) {
        return c >= '0' && c <= '9';
    }) - text.begin()));
}

/// Whether `text` is "L13" or "L13-17".
bool isLine(std::string_view text) {
    if (!text.starts_with('L')) return false;
    text.remove_prefix(1);
    const auto first = digitsOf(text);
    text.remove_prefix(first.size());
    if (first.empty() || text.empty()) return !first.empty();
    text.remove_prefix(1);
    return !digitsOf(text).empty() && digitsOf(text) == text;
}

using SourceIds = std::set<std::string_view>;

SourceIds idsOf(const std::vector<Source>& sources) {
    SourceIds ids;
    for (const Source& source : sources) ids.insert(source.id);
    return ids;
}

bool resolves(const SourceIds& known, std::string_view reference) {
    const auto space = reference.find(' ');
    const bool hasLine = space != std::string_view::npos;
    return reference == "design"
        || (known.contains(reference.substr(0, space))
            && (!hasLine || isLine(reference.substr(space + 1))));
}

} // namespace

void withoutSource(const Pack& pack, Notes& notes) {
    eachCited(pack, [&](const Cited& cited) {
        if (cited.references.empty())
            notes.error(cited.file, cited.pointer,
                "this does not say where it comes from: one source at least was expected");
    });
}

void unknownSources(const Pack& pack, Notes& notes) {
    const SourceIds known = idsOf(pack.sources);
    eachCited(pack, [&](const Cited& cited) {
        for (std::size_t i = 0; i < cited.references.size(); ++i)
            if (!resolves(known, cited.references[i]))
                notes.error(cited.file, cited.pointer + path(cited.key, i),
                    inQuotes(cited.references[i])
                        + " is no source of sources.json, nor a line of one");
    });
}

void uncitedSources(const Pack& pack, Notes& notes) {
    std::set<std::string_view> cited;
    eachCited(pack, [&](const Cited& each) {
        for (const std::string_view reference : each.references)
            cited.insert(reference.substr(0, reference.find(' ')));
    });
    for (std::size_t i = 0; i < pack.sources.size(); ++i)
        if (!cited.contains(pack.sources[i].id))
            notes.warning("sources.json", path("sources", i),
                "nothing cites " + inQuotes(pack.sources[i].id)
                    + "; a rule, a step or a note that does was expected");
}

} // namespace kneecoach
