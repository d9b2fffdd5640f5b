// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kneecoach {

/// A name from a content pack: 1 to 31 lower case letters, digits and dashes. Ids of different tags do not mix, and
/// an id needs no pack to be compared: the same name is the same thing in every pack.
template <class Tag>
class Id {
public:
    static constexpr std::size_t longest = 31;

    constexpr Id() = default;

    /// For names the code itself knows; a name that is too long does not compile.
    template <std::size_t N>
    constexpr Id(const char (&name)[N]) { // NOLINT: a literal is an id
        static_assert(N - 1 <= longest, "an id has at most 31 characters");
        std::copy_n(name, N - 1, chars_.begin());
    }

    /// The id spelled `name`, or nothing when it is not one.
    static constexpr std::optional<Id> parse(std::string_view name) {
        if (name.empty() || name.size() > longest || !std::ranges::all_of(name, isIdChar))
            return std::nullopt;
        Id id;
        std::ranges::copy(name, id.chars_.begin());
        return id;
    }

    constexpr std::string_view text() const { return std::string_view(chars_.data()); }
    std::string str() const { return std::string(text()); }

    /// The same name, as the name of something else (the question that is the reason, the tool that is the thing).
    template <class Other>
    constexpr Id<Other> as() const {
        return Id<Other>::parse(text()).value_or(Id<Other>{});
    }

    constexpr bool empty() const { return chars_[0] == '\0'; }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    static constexpr bool isIdChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    std::array<char, longest + 1> chars_{};
};

using PackId = Id<struct PackTag>;
using GroupId = Id<struct GroupTag>;
using RegionId = Id<struct RegionTag>;
using PlaceId = Id<struct PlaceTag>; ///< an always-off place, or a spot a step moves through
using PositionId = Id<struct PositionTag>;
using SetupId = Id<struct SetupTag>;
using TechniqueId = Id<struct TechniqueTag>;
using ToolId = Id<struct ToolTag>;
using PreparationId = Id<struct PreparationTag>;
using PageId = Id<struct PageTag>;
using QuestionId = Id<struct QuestionTag>;
using AnswerId = Id<struct AnswerTag>;
using RestrictionId = Id<struct RestrictionTag>;
using StepId = Id<struct StepTag>;
using SourceId = Id<struct SourceTag>;
using RuleId = Id<struct RuleTag>; ///< why something is closed: a ceiling, a wish key, a stop
using RoutineId = Id<struct RoutineTag>;
using ThingId = Id<struct ThingTag>; ///< anything a permit can withhold
using CountryId = Id<struct CountryTag>;
using RefusalId = Id<struct RefusalTag>;
using NoteId = Id<struct NoteTag>;

} // namespace kneecoach
