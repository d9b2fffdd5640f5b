// SPDX-License-Identifier: MIT
#include "desk/visit_says.h"

#include <algorithm>
#include <vector>

namespace kneecoach {
namespace {

/// All that can be said, once each.
std::vector<VisitSays> everything() {
    std::vector<VisitSays> all{SaysShown{}, SaysAlive{}, SaysOver{}, SaysLeave{}, SaysTouched{},
        SaysPaper{}, SaysPin{false}, SaysPin{true}, SaysPinKept{}};
    for (std::size_t place = 0; place < outcomeNames.size(); ++place)
        all.push_back(SaysOutcome{static_cast<Outcome>(place)});
    return all;
}

struct Writing {
    std::string operator()(const SaysShown&) const { return "shown"; }
    std::string operator()(const SaysAlive&) const { return "alive"; }
    std::string operator()(const SaysOver&) const { return "over"; }
    std::string operator()(const SaysLeave&) const { return "leave"; }
    std::string operator()(const SaysTouched&) const { return "touched"; }
    std::string operator()(const SaysPaper&) const { return "paper"; }
    std::string operator()(const SaysPin& pin) const { return pin.right ? "pin" : "wrong-pin"; }
    std::string operator()(const SaysPinKept&) const { return "pin-kept"; }
    std::string operator()(const SaysOutcome& check) const {
        return "outcome-" + std::string(name(check.outcome));
    }
};

} // namespace

std::string written(const VisitSays& said) { return std::visit(Writing{}, said); }

std::optional<VisitSays> readVisitSays(std::string_view line) {
    static const std::vector<VisitSays> all = everything();
    const auto found =
        std::ranges::find_if(all, [&](const VisitSays& one) { return written(one) == line; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace kneecoach
