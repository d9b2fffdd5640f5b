// SPDX-License-Identifier: MIT
#include "screening/check.h"

namespace kneecoach {
namespace {

/// A question of the person keeps its one answer in the left slot.
Leg slot(const Pack& pack, std::size_t question, Leg leg) {
    return pack.questions.at(question).of == AskedOf::person ? Leg::left : leg;
}

} // namespace

void Answers::give(const Pack& pack, std::size_t question, Leg leg, Given given) {
    given_.at(question)[slot(pack, question, leg)] = given;
}

void Answers::forget(const Pack& pack, std::size_t question, Leg leg) {
    given_.at(question)[slot(pack, question, leg)].reset();
}

const Given* Answers::to(const Pack& pack, std::size_t question, Leg leg) const {
    if (pack.checksum != checksum_ || question >= given_.size()) return nullptr;
    const auto& given = given_[question][slot(pack, question, leg)];
    return given && given->answer < pack.questions[question].chain.size() ? &*given : nullptr;
}

std::optional<RegionBits> excludedByMark(const Pack& pack, std::string_view area) {
    if (area == "whole-leg") return RegionBits::first(pack.regions.size());
    if (area == "elsewhere") return RegionBits{};
    const auto region = RegionId::parse(area);
    if (!region) return std::nullopt;
    if (const auto place = placeOf(pack.regions, *region)) return RegionBits::only(*place);
    const AlwaysOff* off = find(pack.alwaysOff, region->as<PlaceTag>());
    return off ? std::optional(off->takes) : std::nullopt;
}

} // namespace kneecoach
