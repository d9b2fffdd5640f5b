// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/leg.h"
#include "content/restriction.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace kneecoach {

struct Pack;
struct Check;
class Decision;

/// What may be done to a leg, by name, and which question or rule withholds the rest. Anybody can write such a list; only
/// `screen` can make a permit of it.
struct Allowed {
    struct Closure {
        ThingId thing;
        RuleId because;
        friend bool operator==(const Closure&, const Closure&) = default;
    };

    Pressure maxPressure = 1;
    Minutes maxMinutes{0};
    std::vector<RegionId> regions;
    std::vector<TechniqueId> techniques;
    std::vector<ToolId> tools;
    std::vector<PreparationId> preparations;
    std::vector<PositionId> positions;
    std::vector<Closure> closures;

    friend bool operator==(const Allowed&, const Allowed&) = default;
};

/// Leave to massage one leg: the list of what is allowed, by name. What it does not name is not allowed, whichever pack
/// it comes from. Only `screen` makes one; afterwards it can only be narrowed.
class Permit {
public:
    Leg leg() const { return leg_; }
    Pressure maxPressure() const { return allowed_.maxPressure; }
    Minutes maxMinutes() const { return allowed_.maxMinutes; }

    bool allows(const RegionId& id) const { return holds(allowed_.regions, id); }
    bool allows(const TechniqueId& id) const { return holds(allowed_.techniques, id); }
    bool allows(const ToolId& id) const { return holds(allowed_.tools, id); }
    bool allows(const PreparationId& id) const { return holds(allowed_.preparations, id); }
    bool allows(const PositionId& id) const { return holds(allowed_.positions, id); }

    const std::vector<RegionId>& regions() const { return allowed_.regions; }

    /// The question or rule that withholds `thing` (a region, technique, tool, preparation or position, or `minutes`), or
    /// an empty id where nothing here does.
    template <class Tag>
    RuleId whyNot(const Id<Tag>& thing) const {
        const auto& closures = allowed_.closures;
        const auto closure =
            std::ranges::find(closures, thing.template as<ThingTag>(), &Allowed::Closure::thing);
        return closure == closures.end() ? RuleId{} : closure->because;
    }

    /// The same, with no more than `most` pressure.
    Permit lowered(Pressure most) const {
        Permit narrower = *this;
        narrower.allowed_.maxPressure = std::min(maxPressure(), most);
        return narrower;
    }

    /// The same, without a region.
    Permit without(const RegionId& region) const {
        Permit narrower = *this;
        std::erase(narrower.allowed_.regions, region);
        return narrower;
    }

    friend bool operator==(const Permit&, const Permit&) = default;

private:
    friend Decision screen(const Pack& pack, const Check& check);
    Permit(Leg leg, Allowed allowed) : leg_(leg), allowed_(std::move(allowed)) {}

    template <class T>
    static bool holds(const std::vector<T>& list, const T& id) {
        return std::ranges::find(list, id) != list.end();
    }

    Leg leg_;
    Allowed allowed_;
};

} // namespace kneecoach
