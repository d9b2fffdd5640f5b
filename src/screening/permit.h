// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <vector>

#include "base/id.h"
#include "base/leg.h"
#include "content/restriction.h"

namespace kneecoach {

struct Pack;
struct Check;
class Decision;

/// Leave to massage one leg: the list of what is allowed, by name. What it does not name is not allowed, whichever pack
/// it comes from. Only `screen` makes one; afterwards it can only be narrowed.
class Permit {
public:
    Leg leg() const { return leg_; }
    Pressure maxPressure() const { return maxPressure_; }
    Minutes maxMinutes() const { return maxMinutes_; }

    bool allows(const RegionId& id) const { return holds(regions_, id); }
    bool allows(const TechniqueId& id) const { return holds(techniques_, id); }
    bool allows(const ToolId& id) const { return holds(tools_, id); }
    bool allows(const PreparationId& id) const { return holds(preparations_, id); }
    bool allows(const PositionId& id) const { return holds(positions_, id); }

    const std::vector<RegionId>& regions() const { return regions_; }

    /// The question or rule that withholds `thing` (a region, technique, tool, preparation or position, or `minutes`), or
    /// an empty id where nothing here does.
    template <class Tag>
    RuleId whyNot(const Id<Tag>& thing) const {
        const auto closure = std::ranges::find(closures_, thing.template as<ThingTag>(), &Closure::thing);
        return closure == closures_.end() ? RuleId{} : closure->because;
    }

    /// The same, with no more than `most` pressure.
    Permit lowered(Pressure most) const {
        Permit narrower = *this;
        narrower.maxPressure_ = std::min(maxPressure_, most);
        return narrower;
    }

    /// The same, without a region.
    Permit without(const RegionId& region) const {
        Permit narrower = *this;
        std::erase(narrower.regions_, region);
        return narrower;
    }

    friend bool operator==(const Permit&, const Permit&) = default;

private:
    friend Decision screen(const Pack& pack, const Check& check);
    explicit Permit(Leg leg) : leg_(leg) {}

    struct Closure {
        ThingId thing;
        RuleId because;
        friend bool operator==(const Closure&, const Closure&) = default;
    };

    template <class T>
    static bool holds(const std::vector<T>& list, const T& id) {
        return std::ranges::find(list, id) != list.end();
    }

    Leg leg_;
    Pressure maxPressure_ = 1;
    Minutes maxMinutes_{0};
    std::vector<RegionId> regions_;
    std::vector<TechniqueId> techniques_;
    std::vector<ToolId> tools_;
    std::vector<PreparationId> preparations_;
    std::vector<PositionId> positions_;
    std::vector<Closure> closures_;
};

}  // namespace kneecoach
