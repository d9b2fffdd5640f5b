// SPDX-License-Identifier: MIT
#include "content/check_parts.h"

#include <algorithm>
#include <array>
#include <set>

namespace kneecoach {
namespace {

/// Marks a person may tap that are no place of the pack.
constexpr std::array<std::string_view, 2> reserved{"whole-leg", "elsewhere"};

std::string_view nameOf(const GroupId& id) { return id.text(); }
std::string_view nameOf(const Source& source) { return source.id; }
std::string_view nameOf(const EmergencyNumber& number) { return number.country.text(); }
std::string_view nameOf(const auto& thing) { return thing.id.text(); }

/// The ids of lists that share one set of names.
class Names {
public:
    Names(std::string_view file, Notes& notes) : file_(file), notes_(notes) {}

    template <class List>
    Names& add(const List& list, const std::string& pointer) {
        for (std::size_t i = 0; i < list.size(); ++i)
            if (const auto name = nameOf(list[i]); !name.empty() && !names_.insert(name).second)
                notes_.error(file_, pointer + path(i, "id"),
                    "the id " + inQuotes(name) + " is taken: it stands here twice");
        return *this;
    }

private:
    std::string_view file_;
    Notes& notes_;
    std::set<std::string_view> names_;
};

void reservedPlaces(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.regions.size(); ++i)
        if (std::ranges::find(reserved, pack.regions[i].id.text()) != reserved.end())
            notes.error("body.json", path("regions", i, "id"),
                inQuotes(pack.regions[i].id) + " has a meaning of its own");
}

} // namespace

void doubledIds(const Pack& pack, Notes& notes) {
    Names("pack.json", notes).add(pack.notes, "/notes");
    Names("sources.json", notes).add(pack.sources, "/sources");
    Names("body.json", notes).add(pack.groups, "/groups");
    Names("body.json", notes).add(pack.regions, "/regions").add(pack.alwaysOff, "/always_off");
    reservedPlaces(pack, notes);
    Names("positions.json", notes).add(pack.positions, "/positions");
    for (std::size_t i = 0; i < pack.positions.size(); ++i)
        Names("positions.json", notes)
            .add(pack.positions[i].setups, path("positions", i, "setups"));
    Names("techniques.json", notes).add(pack.techniques, "/techniques");
    Names("techniques.json", notes).add(pack.tools, "/tools");
    Names("session.json", notes).add(pack.preparations, "/preparations");
    Names("questions.json", notes).add(pack.pages, "/pages");
    Names("questions.json", notes).add(pack.restrictions, "/restrictions");
    Names("questions.json", notes).add(pack.questions, "/questions");
    for (std::size_t i = 0; i < pack.questions.size(); ++i)
        Names("questions.json", notes)
            .add(pack.questions[i].chain, path("questions", i, "answers"));
    Names("steps.json", notes).add(pack.steps, "/steps");
    for (std::size_t i = 0; i < pack.steps.size(); ++i)
        Names("steps.json", notes).add(pack.steps[i].spots, path("steps", i, "places"));
    Names("routines.json", notes).add(pack.routine.named, "/named");
    Names("emergency-numbers.json", notes).add(pack.emergencyNumbers, "/countries");
    Names("refused-claims.json", notes).add(pack.refusals, "/refused");
}

} // namespace kneecoach
