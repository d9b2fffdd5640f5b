// SPDX-License-Identifier: MIT
#pragma once

#include "routine/candidate.h"

#include <vector>

namespace kneecoach {

/// How long the steps of a draft may last: each within its bounds, runs of one technique on one place and all that is done
/// round the knee within their ceilings.
class Times {
public:
    Times(const Pack& pack, const Draft& draft);

    /// The ceiling that even the least times pass, or an empty id.
    RuleId fault() const;

    /// Whether every step may last so long.
    bool allow(const std::vector<Seconds>& seconds) const;

    Seconds least() const;
    Seconds most() const;

    /// The seconds of each step, `total` in all where it lies between least and most: from their usual times in steps of
    /// 5 s, tender regions first when growing, last when shrinking.
    std::vector<Seconds> adding(Seconds total) const;

private:
    struct Shared {
        Seconds most{};
        RuleId name;
        std::vector<std::size_t> steps;
    };

    static Seconds together(const Shared& shared, const std::vector<Seconds>& seconds);
    RuleId fault(const std::vector<Seconds>& seconds) const;
    Seconds room(const std::vector<Seconds>& seconds, std::size_t step) const;
    bool grow(std::vector<Seconds>& seconds, bool tender, Seconds total) const;
    bool shrink(std::vector<Seconds>& seconds, bool tender, Seconds total) const;

    const Draft& draft_;
    std::vector<Shared> shared_;
};

} // namespace kneecoach
